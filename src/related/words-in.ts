/** A run of characters that two passages share → the words in it that may be shown: whole in both. */
import { edgesOf } from './word-edges.ts';

type Stretch = { text: string; at: number };
/** A word of fewer characters may be anything. */
export const shortest = 3;
/** Words of one character that join others, and belong to no name. */
const joins =
	/^[的了着过们地得上下里中和与及或把被将再又也都不没就还为对从到向以于是有让使给并而但在这那·…等由暨她它我你该各每此某后前时之所则却至来去说称会能要可已正较更最很约近共总只仅均据日月年名余]$/u;
/** What a report says of anything: who did what, and when. */
const acts =
	/^(?:会见|会谈|看望|慰问|致信|致电|离京|抵京|抵达|前往|播发|强调|指出|考察|调研|视察|主持|出席|参加|宣判|发表|署名|祝贺|访问|表示|认为|介绍|获悉|接受|采访|举行|召开|举办|开展|启动|开幕|闭幕|座谈|印发|发布|公布|宣布|学习|贯彻|落实|推进|加强|深入|要求|查办|本台|本报|记者|今天|今年|昨天|去年|明天|近日|日前|目前|当天|当地|上午|下午|晚上)$/u;

/** @param length of what both have, from `at` on */
export function wordsIn(one: Stretch, other: Stretch, length: number): string[] {
	const [mine, theirs] = [edgesOf(one.text), edgesOf(other.text)];
	const edges: number[] = [];
	for (let at = 0; at <= length; at++) if (mine.has(one.at + at) && theirs.has(other.at + at)) edges.push(at);
	const found: string[] = [];
	let words: string[] = [];
	const close = (): void => {
		const text = words.join('');
		if (text.length >= shortest) found.push(text);
		words = [];
	};
	for (const [n, edge] of edges.entries()) {
		const next = edges[n + 1];
		if (next === undefined) break;
		const word = one.text.slice(one.at + edge, one.at + next);
		if (joins.test(word) || acts.test(word)) close();
		else words.push(word);
	}
	close();
	return found;
}
