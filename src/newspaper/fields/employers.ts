/** Who employs a contributor: 本报, 新华社驻平壤, 《人民日报》, 中青报·中青网, 沈阳日报、沈报. */
import { anyOf, knownHouses, organisationEndings, ownHouses } from './capacities.ts';
import { areFullNames, isFullName } from './names.ts';

const space = '[\\s　]*';
const posted = '(?:驻[\\p{Script=Han}]{1,8})?';
/** Houses so well known that they are seen even if a name runs into them. */
const known = new RegExp(`(?:${anyOf([...ownHouses, ...knownHouses])})${posted}${space}$`, 'u');
const suffix = `(?:${anyOf(organisationEndings)})`;
const word = `(?:[\\p{Script=Han}A-Za-z·•]{0,14}?${suffix}|《[^《》]{2,12}》)`;
/** One or several in a row, at the start of a group of names: 沈阳日报、沈报, 央广网·军事频道. */
const delimited = new RegExp(
	`(?:^|(?<=[\\s　、，,;；/／]))(?:${word}[、，/／]){0,2}(?:${word}${posted}|驻[\\p{Script=Han}]{1,8})${space}$`,
	'u',
);
/** Any other word right before a capacity: 大公文汇全媒体记者, YMG全媒体记者. */
const anyWord = /(?:^|(?<=[\s　、，,;；/／]))[\p{Script=Han}A-Za-z]{2,10}$/u;
/** 中新财经左雨晴: an employer that its person's name follows with no capacity between. */
const leading = new RegExp(`^(?<before>${space})(?<name>${word})(?<rest>[\\p{Script=Han}]{2,3})${space}$`, 'u');

/** 综合本报记者…: the piece was put together from what they sent; the word belongs to no house. */
const putTogether = new RegExp(`^综合(?=${anyOf([...ownHouses, ...knownHouses])})`, 'u');

const trimmed = (text: string): string => text.replace(/[\s　]+/gu, '').replace(putTogether, '');

/**
 * Takes the organisation off the end of what stands before a capacity.
 * @param trusted whether the place itself says that people are named here, so that an unknown word is an employer
 */
export function splitEmployer(before: string, trusted: boolean): { names: string; organisation: string | null } {
	const cut = (length: number): { names: string; organisation: string } => ({
		names: before.slice(0, before.length - length),
		organisation: trimmed(before.slice(before.length - length)),
	});
	const tight = known.exec(before)?.[0] ?? '';
	const loose = delimited.exec(before)?.[0] ?? '';
	if (tight !== '' && loose.length > tight.length) {
		const between = loose.slice(0, loose.length - tight.length);
		// 焦然新华社记者: what stands before the house is a name, not a part of the house's.
		if (areFullNames(between)) return cut(tight.length);
	}
	if (loose !== '' || tight !== '') return cut(Math.max(loose.length, tight.length));
	const any = trusted ? (anyWord.exec(before)?.[0] ?? '') : '';
	if (any !== '' && !areFullNames(any)) return cut(any.length);
	return { names: before, organisation: null };
}

/** 央广网发 王嵩燚摄, 金沙县纪委监委供 陈科国 摄, 深圳供电局 曹宁摄: who sent the picture in, before the person. */
const supplier =
	/^[\s　]*(?<name>[\p{Script=Han}A-Za-z]{2,24}?)(?:(?<sent>供图|供(?![电水销应热气暖])|发)[\s　/／]*(?=\p{Script=Han}{2})|(?<=[局委院校馆所台社网报会部]|公司|中心|集团|[大支]队|街道)[\s　]+)/u;

/** Takes the sender of a picture off the front of a credit. */
export function splitSupplier(text: string): { organisation: string | null; rest: string } {
	const sent = supplier.exec(text);
	const organisation = sent?.groups?.['name'];
	if (sent === null || organisation === undefined || (sent.groups?.['sent'] === undefined && isFullName(organisation)))
		return { organisation: null, rest: text };
	return { organisation, rest: text.slice(sent[0].length) };
}

/** Takes an employer off the front of a single full name, which begins at `at`. */
export function splitLeadingEmployer(text: string): { organisation: string; name: string; at: number } | null {
	const match = leading.exec(text)?.groups;
	const name = match?.['rest'];
	const organisation = match?.['name'];
	if (name === undefined || organisation === undefined || !isFullName(name)) return null;
	return { organisation, name, at: (match?.['before'] ?? '').length + organisation.length };
}
