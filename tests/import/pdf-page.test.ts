import { expect, test } from 'vitest';
import { pdfPageOf } from '../../src/import/pdf-page.ts';
import { readUpload } from '../../src/desk/work/read-upload.ts';

test.each([
	['', null],
	['2', 2],
	['120', 120],
])('“%s” is page %s', (written, page) => {
	expect(pdfPageOf(written)).toEqual({ page });
});

test.each(['第2页', '0', '-1', '2.5', '二'])(
	'“%s” is no page: the desk says so, and reads nothing',
	async (written) => {
		expect(await readUpload(new Uint8Array(), written)).toEqual({
			problem: `“${written}”不是页数，PDF 第几页要写 2 这样的数。`,
		});
	},
);
