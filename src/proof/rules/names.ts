/**
 * One person under two names: 区委书记王秋静, and 区委书记王秋景 elsewhere in the edition. Said only of names that sound the
 * same, differ in one character and stand behind the same office or capacity: two people are rarely so alike.
 */
import { hasCommonSurname, surnameLength } from '../../newspaper/fields/surname.ts';
import { spell } from '../../pinyin/spell.ts';
import { readTexts } from '../rule.ts';
import type { Mark, Rule } from '../rule.ts';
import type { ProofPage, ProofText } from '../proof-text.ts';

const office =
	/(?<=\p{Script=Han}{2})(?:书记|县长|区长|市长|州长|镇长|乡长|主任|局长|部长|主席|院长|校长|站长|所长|经理|董事长|队长|秘书长|处长|科长|村长)(?=\p{Script=Han}{2})/gu;
/** How many characters before the office must agree: 区委 + 书记. */
const unit = 2;

/** So many names behind one office are a list. */
const most = 60;

/** A name as it may begin behind an office: three characters, of which the third may belong to the sentence. */
type Named = {
	name: string;
	page: ProofPage;
	text: ProofText;
	at: number;
	/** Whether the parser has read the name: two that one text names so are two people. */
	isRead: boolean;
};

function namedIn(page: ProofPage, into: Map<string, Named[]>): void {
	for (const text of readTexts(page)) {
		for (const { 0: words, index } of text.text.matchAll(office)) {
			const at = index + words.length;
			const name = /^\p{Script=Han}{2,3}/u.exec(text.text.slice(at, at + 3))?.[0] ?? '';
			if (surnameLength(name) !== 1 || !hasCommonSurname(name)) continue;
			const key = `${text.text.slice(index - unit, at)} ${name.charAt(0)}`;
			const before = into.get(key);
			if (before === undefined) into.set(key, [{ name, page, text, at, isRead: false }]);
			else before.push({ name, page, text, at, isRead: false });
		}
	}
}

/** The same of those who wrote for the edition, by their capacity: the parser has read their names as a whole. */
function contributorsIn(page: ProofPage, into: Map<string, Named[]>): void {
	for (const { article, texts } of page.articles) {
		for (const { name, capacity } of article.contributors) {
			if (capacity === null || !/^\p{Script=Han}{2,3}$/u.test(name)) continue;
			const text = texts.find((one) => one.text.includes(name));
			if (text === undefined) continue;
			const key = `${capacity.slice(-2)} ${name.charAt(0)} ${String(name.length)}`;
			const named = { name, page, text, at: text.text.indexOf(name), isRead: true };
			into.set(key, [...(into.get(key) ?? []), named]);
		}
	}
}

/** @returns the two names without what belongs to the sentence, if they sound the same and differ in one character */
function alike(one: string, other: string): { one: string; other: string } | null {
	const length = Math.min(one.length, other.length);
	const different = Array.from({ length }, (_, n) => n).filter((n) => one[n] !== other[n]);
	const [place] = different;
	if (different.length !== 1 || place === undefined || place === 0) return null;
	const sound = (character: string): string => spell(character)[0]?.syllable ?? character;
	if (sound(one.charAt(place)) !== sound(other.charAt(place))) return null;
	return { one: one.slice(0, length), other: other.slice(0, length) };
}

export const names: Rule = {
	name: 'names',
	samples: [
		'柳江区委书记王秋静出席。会上，区委书记⟦王秋景⟧讲话。',
		'柳江区委书记王秋静出席，区委书记王秋静讲话。',
		'区委书记王秋静、市委书记王秋景出席，区委书记张静同区委书记王静出席。',
		'区委书记王静出席，区委书记王强讲话。',
		'@主题 茶园春早\n\n@正文 开始采茶。\n\n@署名 本报通讯员 覃淑丽\n\n@主题 路灯亮了\n\n@正文 日报消息（通讯员⟦覃淑莉⟧、马盼盼）路灯亮了。\n',
		'@主题 茶园春早\n\n@正文 开始采茶。\n\n@署名 本报记者 张丽 张莉\n',
	],
	find: ({ pages }) => {
		const byOffice = new Map<string, Named[]>();
		for (const page of pages) {
			namedIn(page, byOffice);
			contributorsIn(page, byOffice);
		}
		const marks = new Map<ProofPage, Mark[]>(pages.map((page) => [page, []]));
		for (const named of byOffice.values()) {
			const seen: string[] = [];
			for (const { name, page, text, at, isRead } of named) {
				if (seen.includes(name)) continue;
				const pair = seen
					.flatMap((before) => alike(name, before) ?? [])
					.find(({ other }) => !(isRead && text.text.includes(other)));
				if (seen.length < most) seen.push(name);
				if (pair === undefined) continue;
				const details = { other: pair.other };
				marks.get(page)?.push({ code: 'name-two-ways', text, at, length: pair.one.length, details });
			}
		}
		return pages.map((page) => ({ page, marks: marks.get(page) ?? [] }));
	},
};
