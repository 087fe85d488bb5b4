import { parseArgs } from 'node:util';
import { optionsOf } from '../command-options.ts';
import type { Asked } from '../command-options.ts';
import { pdfPageOf } from '../../import/pdf-page.ts';
import { isEditionName } from '../../loaders/edition-folders.ts';
import { PageNumber } from '../../newspaper/model.ts';

/** A page to be brought in: its file, the edition's folder, its number and name there, and for a new edition the rest. */
export type NewPage = {
	file: string;
	edition: string;
	page: PageNumber;
	pdfPage: number | null;
	/** null if not given. */
	name: string | null;
	newspaper: string | null;
	title: string | null;
	/** Whether no line gets a mark. */
	asIs: boolean;
	format: 'person' | 'json';
};

const usage = '用法：npm run new -- --edition 2024-03-08 --page 2 文件.docx（或者 .pdf、.html、.txt）';

/** @param args the command line after the program's name */
export const newOptions = (args: readonly string[]): Asked<NewPage> => optionsOf(args, usage, read);

function read(args: string[]): NewPage | string {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			edition: { type: 'string' },
			page: { type: 'string' },
			'pdf-page': { type: 'string', default: '' },
			name: { type: 'string' },
			newspaper: { type: 'string' },
			title: { type: 'string' },
			'as-is': { type: 'boolean', default: false },
			format: { type: 'string', default: 'person' },
		},
	});
	const [file, second] = positionals;
	const { edition, page: written, name = null, newspaper = null, title = null, format } = values;
	if (file === undefined || second !== undefined) return '请写一个文件。';
	if (edition === undefined) return '请用 --edition 写明是哪一期。';
	if (!isEditionName(edition))
		return `“${edition}”不能当作一期的文件夹名，只能用小写英文字母、数字和短横线，比如 2024-03-08。`;
	if (written === undefined) return '请用 --page 写明是第几版。';
	const page = PageNumber.safeParse(/^\d+$/.test(written) ? Number(written) : written);
	if (!page.success) return `“${written}”不是版次，要写 2 这样的数，或者 A05 这样的版号。`;
	const ofPdf = pdfPageOf(values['pdf-page']);
	if ('problem' in ofPdf) return ofPdf.problem;
	if (format !== 'person' && format !== 'json') return `--format 只能是 person 或 json，不能是“${format}”。`;
	const asIs = values['as-is'];
	return { file, edition, page: page.data, pdfPage: ofPdf.page, name, newspaper, title, asIs, format };
}
