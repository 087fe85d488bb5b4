import { parseArgs } from 'node:util';
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
};

const usage = '用法：npm run new -- --edition 2024-03-08 --page 2 文件.docx（或者 .pdf、.html、.txt）';

/**
 * @param args the command line after the program's name
 * @returns what is to be brought in, or a sentence in plain Chinese that says why nothing is
 */
export function newOptions(
	args: readonly string[],
): { options: NewPage; problem: null } | { options: null; problem: string } {
	const failed = (problem: string) => ({ options: null, problem: `${problem}${usage}` });
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				edition: { type: 'string' },
				page: { type: 'string' },
				'pdf-page': { type: 'string' },
				name: { type: 'string' },
				newspaper: { type: 'string' },
				title: { type: 'string' },
			},
		});
		const [file, second] = positionals;
		const { edition, page: written } = values;
		if (file === undefined || second !== undefined) return failed('请写一个文件。');
		if (edition === undefined) return failed('请用 --edition 写明是哪一期。');
		if (!isEditionName(edition))
			return failed(`“${edition}”不能当作一期的文件夹名，只能用小写英文字母、数字和短横线，比如 2024-03-08。`);
		if (written === undefined) return failed('请用 --page 写明是第几版。');
		const page = PageNumber.safeParse(/^\d+$/.test(written) ? Number(written) : written);
		if (!page.success) return failed(`“${written}”不是版次，要写 2 这样的数，或者 A05 这样的版号。`);
		const { 'pdf-page': pdfPage = null, name = null, newspaper = null, title = null } = values;
		if (pdfPage !== null && !/^[1-9]\d{0,5}$/.test(pdfPage))
			return failed(`“${pdfPage}”不是页数，--pdf-page 后面要写 2 这样的数。`);
		return {
			options: {
				file,
				edition,
				page: page.data,
				pdfPage: pdfPage === null ? null : Number(pdfPage),
				name,
				newspaper,
				title,
			},
			problem: null,
		};
	} catch {
		return failed(`不认识的选项“${args.join(' ')}”。`);
	}
}
