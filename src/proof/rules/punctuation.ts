/** Punctuation that GB/T 15834-2011 settles clearly. What it leaves open, as 、 between quoted items, is left alone. */
import { marksOf, ofTexts, running } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 省略号 is six dots, two characters (4.11); twelve stand for a passage left out. */
const ellipsis = /(?<!…)(?:…|…{3})(?!…)|(?<=[\p{Script=Han}，。！？”])\.{3,}|。{3,}/gu;
/** 省略号 and 等 say the same (4.11). */
const andSoOn = /……等(?=[，。；、！]|$)|(?=等……)(?<=、[^，。；：！？“”]{1,12})等……/gu;
/** 破折号 is two em dashes, never hyphens (4.10), and what stands between two numbers is a 连接号 (4.13). */
const dash =
	/(?<=[\p{Script=Han}”》）])--+(?=[\p{Script=Han}A-Za-z“《〈])|(?<=\d[年月日%％]?)——(?=\d+(?:年|月|日|岁|%|％|个|万|元))/gu;
/**
 * 顿号 stands between items, and 和 joins the last one without it (4.5). Only a short last item is looked at: in 规模最大、和
 * 民生关系最直接 和 joins nothing, nor does it in 和谐, 及时.
 */
const joined =
	/、(?:和(?![和平谐美睦解田县风声服牛硕顺政林龙布气善合煦蔼缓弦泰值乐颜音悦信煤府衷而歌])|及(?![时早格第物其笄]))(?=\p{Script=Han}{2,6}(?:[，。；]|$))/gu;
/** 他不知道该怎么办？ tells of a question and asks none (4.2). */
const indirect =
	/(?<=^|[，。！？；：“])(?<subject>[^，。！？；：“”你您谁吗]{0,12})(?<!为什么|怎么|难道|是否)(?:不知道|不清楚|不明白)[^，。！？；：“”你您吗呢吧]{0,15}(?:什么|怎么|怎样|如何|哪|多少|是否|为何)[^，。！？；：“”你您吗呢吧啊]{0,15}(?<here>？)/gu;
/** What somebody said is quoted as whole sentences, which keep their stop inside (4.8); a citation may be part of one. */
const stopOutside = /(?=”。)(?<=(?:说|告诉记者|介绍)：“[^“”]{12,300}[^“”。！？…—，、；])(?<here>”。)/gu;
const stopTwice = /[。]”[。，；]|，”[。，]/gu;

export const punctuation: Rule = {
	name: 'punctuation',
	samples: [
		'他想了想⟦…⟧没有说。',
		'他想了想⟦...⟧没有说。',
		'他想了想⟦。。。⟧没有说。',
		'他想了想……没有说。',
		'种植香葱、莲藕⟦……等⟧。',
		'种植香葱、莲藕⟦等……⟧',
		'他说，等……等一下。',
		'柳江区⟦--⟧莲藕之乡。',
		'时间是2023年⟦——⟧2025年。',
		'柳江区——莲藕之乡；柳州—桂林高速。',
		'种植香葱、莲藕⟦、和⟧甘蔗。',
		'促进团结、和谐、和美，发现问题、及时整改。',
		'需求规模最大、和民生关系最直接，求同存异、和衷共济、和和美美。',
		'他不知道该怎么办⟦？⟧',
		'你不知道该怎么办吗？谁不知道路怎么走？',
		'他说：“今年的收成比去年好得多，大家都很高兴⟦”。⟧',
		'他说：“今年的收成好⟦。”。⟧',
		'会议指出：“中华民族奋斗的基点是自力更生、艰苦奋斗”。',
		'口号是：“安全第一”。他说：“今年的收成好。”',
	],
	find: ofTexts((text, role) => [
		...marksOf('ellipsis-form', text, ellipsis),
		...marksOf('ellipsis-and-so-on', text, andSoOn),
		...marksOf('dash-form', text, dash),
		...marksOf('comma-before-and', text, joined),
		...marksOf('indirect-question', text, indirect),
		...marksOf('stop-twice', text, stopTwice),
		...(running.includes(role) ? marksOf('stop-outside', text, stopOutside) : []),
	]),
};
