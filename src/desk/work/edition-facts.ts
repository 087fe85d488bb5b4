/** What edition.yaml says of an edition, and what its pages are called: corrected value by value. */
import { withPageName } from '../edit/edition-text.ts';
import { withValue } from '../edit/yaml-value.ts';
import { readKept, writeKept } from '../files/kept-file.ts';
import type { EditionFacts } from '../model.ts';
import { dayProblem } from './day-problem.ts';
import { byHand } from './desk-words.ts';
import { yamlPath } from './edition-yaml.ts';

/**
 * @param folder the edition's, absolute
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for one that can't be written
 */
export async function writeFacts(
	folder: string,
	{ newspaper, title, published, pages }: EditionFacts,
): Promise<string | null> {
	const path = yamlPath(folder);
	const kept = await readKept(path);
	if ('problem' in kept) return kept.problem;
	const facts = { newspaper: newspaper.trim(), title: title.trim(), published };
	if (facts.newspaper === '' || facts.title === '') return '报名和标题都要写。';
	const ofDay = dayProblem(published);
	if (ofDay !== null) return ofDay;
	let text = kept.text;
	for (const [name, value] of Object.entries(facts)) {
		const changed = withValue(text, name, value);
		if (changed === null) return byHand(`edition.yaml 里的 ${name} 要改成“${value ?? 'null'}”`);
		text = changed;
	}
	for (const { file, name } of pages) {
		if (name.trim() === '') return '版面名不能空着，请写上，比如“要闻”。';
		const renamed = withPageName(text, file, name.trim());
		if (renamed === null) return byHand(`edition.yaml 里 ${file} 的 name 要改成“${name.trim()}”`);
		text = renamed;
	}
	if (text !== kept.text) await writeKept(path, text);
	return null;
}
