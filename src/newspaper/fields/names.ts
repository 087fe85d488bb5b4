/** People's names as newspapers set them: spaced out, run together, with a middle dot. */
import { surnameLength } from './surname.ts';

const han = /^\p{Script=Han}+$/u;
/** 赛力克·阿不都, 玛丽·史密斯: parts joined by a middle dot, however it is printed. */
const dotted = /^[\p{Script=Han}A-Za-z.]+(?:[·•・‧∙][\p{Script=Han}A-Za-z.]+)+$/u;
const latin = /^[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+)*$/u;

/** 杨虞波罗, 巴特尔达拉: names without a Han surname, or with a longer given name, are seldom longer. */
const longestName = 5;

/** What one name costs in a run: three characters with a known surname are the likeliest name. */
function cost(name: string): number {
	const surname = surnameLength(name);
	const given = name.length - surname;
	if (surname === 0) return name.length === 1 ? 20 : 6;
	if (given === 0 || given > 2) return surname === 2 && given === 0 ? 3 : 9;
	return given === 2 ? 0 : 1;
}

/**
 * Splits names that run together (王飞李永 → 王飞, 李永) so that each part looks most like a name.
 * @param run Han characters only
 */
export function splitNameRun(run: string): string[] {
	if (run.length <= 3) return [run];
	const best: { cost: number; names: string[] }[] = [{ cost: 0, names: [] }];
	for (let end = 1; end <= run.length; end++) {
		let chosen: { cost: number; names: string[] } = { cost: Infinity, names: [] };
		for (let length = 1; length <= Math.min(4, end); length++) {
			const before = best[end - length];
			if (before === undefined) continue;
			const name = run.slice(end - length, end);
			const total = before.cost + cost(name);
			if (total < chosen.cost) chosen = { cost: total, names: [...before.names, name] };
		}
		best.push(chosen);
	}
	return best.at(-1)?.names ?? [run];
}

/**
 * Reads the names in a piece of a byline or credit: `覃淑丽、马盼盼`, `王 蓉`, `王飞李永`, `买买提·艾力`.
 * @returns the names with inner spaces removed, or null where the piece holds something that is no name
 */
export function readNames(piece: string): string[] | null {
	const names: string[] = [];
	for (const group of piece.split(/[、，,;；/／]+|\s和\s/u)) {
		const words = group
			.trim()
			.split(/[\s　]+/u)
			.filter((word) => word !== '');
		for (let i = 0; i < words.length; i++) {
			const word = words[i] ?? '';
			const next = words[i + 1] ?? '';
			if (dotted.test(word)) names.push(word);
			else if (han.test(word) && word.length === 1) {
				// A two-character name is set with a space inside to align with three-character ones: 王 蓉.
				if (!han.test(next) || next.length > 2) return null;
				names.push(word + next);
				i++;
			} else if (han.test(word) && word.length <= 12) {
				const run = splitNameRun(word);
				// Names that run together are told apart by their surnames, or not at all.
				if (run.every(looksLikeName)) names.push(...run);
				else if (word.length <= longestName) names.push(word);
				else return null;
			} else if (latin.test(word)) names.push(word);
			else return null;
		}
	}
	return names.length > 0 ? names : null;
}

/** Whether a text could be a person's name without any word beside it that says so. */
export function looksLikeName(name: string): boolean {
	if (dotted.test(name)) return true;
	const surname = surnameLength(name);
	return surname > 0 && name.length > surname && name.length <= surname + 2;
}
