/** 更正 that are about to be published, and those about to go. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Overview } from '../../loaders/overview.ts';
import { EditionFile } from '../../newspaper/model.ts';
import type { CorrectionInFile } from '../../newspaper/model.ts';
import { withoutBom } from '../edit/byte-order-mark.ts';
import type { Changes } from '../changes-model.ts';
import { correctionWords } from './correction-words.ts';
import type { Git } from './git.ts';

/**
 * @param read the content as it is now
 * @param changed the names of the editions in which something isn't committed
 * @returns edition by edition, those added first
 */
export async function changedCorrections(
	git: Git,
	{ editions }: Pick<Overview, 'editions'>,
	changed: ReadonlySet<string>,
): Promise<Changes['corrections']> {
	const found: Changes['corrections'] = [];
	for (const { edition } of editions) {
		if (edition === null || !changed.has(edition.id)) continue;
		const now = edition.data.corrections ?? [];
		const before = correctionsIn((await git.committed(`editions/${edition.id}/edition.yaml`)) ?? '');
		const rows = (these: readonly CorrectionInFile[], others: readonly CorrectionInFile[], how: 'added' | 'removed') =>
			these
				.filter((one) => !others.some((other) => isSame(one, other)))
				.map((one) => ({ edition: edition.id, page: one.page, how, words: correctionWords(one) }));
		found.push(...rows(now, before, 'added'), ...rows(before, now, 'removed'));
	}
	return found;
}

const isSame = (one: CorrectionInFile, other: CorrectionInFile): boolean =>
	one.page === other.page && correctionWords(one) === correctionWords(other);

const HasCorrections = z.object({ corrections: EditionFile.shape.corrections });

/** None in a file that can't be read: what is wrong with it was committed by then. */
function correctionsIn(text: string): readonly CorrectionInFile[] {
	try {
		return HasCorrections.safeParse(parse(withoutBom(text))).data?.corrections ?? [];
	} catch {
		return [];
	}
}
