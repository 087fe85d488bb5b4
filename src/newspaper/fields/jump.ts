import { CharacterSet } from '../lines/character-set.ts';
import { white } from '../lines/characters.ts';
import { aroundJump, comesFrom, goesTo, surelyFrom, surelyTo } from './jump-words.ts';

const number = '[A-Za-z]{0,2}[\\d一二三四五六七八九十]{1,3}';
/** 第二、三版; what a page is called otherwise is short: 本版, A05版. */
const pages = `(?:[\\p{Script=Han}A-Za-z\\d]{1,6}|${number}(?:[\\s　]*版?[、，,和及至—–-][\\s　]*第?${number}){1,3})`;
/** 转版、接版: 下转第三版, （上接第一版）. */
const jump = new RegExp(
	`^${aroundJump}(?:${goesTo}|${comesFrom}|紧[下上][转接]|详见|(?:(?:相关|图文|详细)?(?:报道|新闻|全文|内容)|图文)(?:详?见|刊))[\\s　]*(?:第[\\s　]*)?${pages}[\\s　]*版[^）)】\\]]{0,20}${aroundJump}$`,
	'u',
);
const inside = '[^（()）】\\]]{1,12}[）)】\\]]';
const jumpAtStart = new RegExp(`^[（(【\\[][\\s　]*${surelyFrom}${inside}`, 'u');
const jumpAtEnd = new RegExp(`[（(【\\[][\\s　]*${surelyTo}${inside}[\\s　]*$`, 'u');

/** Most lines are told apart by their first or last character. */
const openers = new CharacterSet('（(【[');
const closers = new CharacterSet(`）)】]${white}`);

/** Whether the whole line only says where the article goes on or comes from. */
export const isJumpLine = (text: string): boolean => text.length <= 30 && jump.test(text);
/** Whether a paragraph begins where another page left off: （上接第一版）… */
export const beginsWithJump = (text: string): boolean => openers.begins(text) && jumpAtStart.test(text.slice(0, 20));
/** Whether a paragraph ends by sending the reader on: …（下转第四版） */
export const endsWithJump = (text: string): boolean => closers.ends(text) && jumpAtEnd.test(text.slice(-20));
