import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEditionFolders } from '../../src/loaders/edition-folders.ts';
import { checkEditions } from '../../src/publish/check-editions.ts';
import { shortEdition } from '../support/short-edition.ts';
import { tempContent } from '../support/temp-content.ts';

test('threads find what one finds, in the same order', async () => {
	const dir = await tempContent({
		...shortEdition('a', '2022-12-30', '修路'),
		...shortEdition('b', '2023-01-05', '种树'),
		'editions/c/edition.yaml': 'newspaper: 日报\n',
		...shortEdition('d', '2024-02-06', '打井'),
	});
	const { folders } = await readEditionFolders(dir);
	const alone = await checkEditions(folders, null, 1);
	expect(alone.editions.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
	expect(alone.diagnostics.map(({ file }) => file)).toContain(join(dir, 'editions/c/edition.yaml'));
	for (const threads of [2, 9]) expect(await checkEditions(folders, null, threads)).toEqual(alone);
}, 120_000);
