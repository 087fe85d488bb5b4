/** Who drew a cartoon or a picture, on a line of its own: 王铎　作, 李晓明/画. */
import type { Contributor } from '../model.ts';
import { looksLikeName } from './names.ts';

const drawn =
	/^(?<before>[（(]?[\s　]*)(?<name>\p{Script=Han}{1,2}[\s　]?\p{Script=Han}{1,2})[\s　]*[/／]?(?:作画|作|画|绘)[）)]?$/u;
const longest = 12;
const spaces = /[\s　]+/gu;

/** @returns the artist, if the whole line names one and says 作, 画 or 绘 of them, or null */
export function readArtist(text: string): Contributor | null {
	if (text.length > longest) return null;
	const { before = '', name } = drawn.exec(text)?.groups ?? {};
	const written = name?.replace(spaces, '') ?? '';
	if (name === undefined || !looksLikeName(written)) return null;
	return { name: written, capacity: null, act: '图', organisation: null, at: before.length, length: name.length };
}
