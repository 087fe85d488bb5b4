/** A word or a mark that stands twice: 的的, 我们我们, ，，. */
import { marksOf, ofTexts } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 目的的, 的的确确, 的的士, 加深了了解: where the two belong to different words. */
const particles =
	/(?<![目标有])的的(?![确喀士哥姐黎])|(?<![不明为])了了(?![之解望结却断如然事不])|(?<![说就只还不都也却更便但而求为皆])是是(?!非|否)/gu;
/** Words that nobody doubles on purpose, as 看看、研究研究 are. */
const words =
	/(?<word>我们|你们|他们|她们|它们|进行|通过|以及|并且|而且|由于|因为|所以|虽然|但是|能够|已经|正在|关于|对于|根据|按照|为了|同时|目前|其中|此外)\k<word>/gu;
/** A longer stretch that stands twice without a mark between. 一个问题一个问题解决 is no slip, nor is 行政区行政区域. */
const stretches = /(?<stretch>(?!一)\p{Script=Han}{4,12})\k<stretch>/gu;
/** Stops beside one another: GB/T 15834 knows only ？！ and up to three of either. */
const stops = /[，、；：](?:[，、；：。]+)|。[，、；：]|(?<!。)。。(?!。)|[？！][，、；：。]/gu;

export const doubledWords: Rule = {
	name: 'doubled-words',
	samples: [
		'这是柳江⟦的的⟧特色产业。',
		'投资⟦了了⟧五个项目。',
		'⟦我们我们⟧要抓好落实。',
		'推进⟦乡村振兴乡村振兴⟧工作。',
		'会议指出⟦，，⟧要抓好落实。',
		'要抓好落实⟦，。⟧',
		'以增收为目的的培训。',
		'实事求是是马克思主义的精髓。',
		'的的确确，大家常常看看，人人天天谢谢，不了了之。',
		'进一步加深了了解，研究研究再说。',
		'一个问题一个问题解决，特别行政区行政区域图。',
		'取得了了不起的成就，坐的的士。',
		'真的好吗？！好！！',
	],
	find: ofTexts((text) => [
		...marksOf('doubled-word', text, particles),
		...marksOf('doubled-word', text, words),
		...marksOf('doubled-word', text, stretches),
		...marksOf('doubled-mark', text, stops),
	]),
};
