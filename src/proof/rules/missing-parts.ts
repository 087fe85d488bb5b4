/** What a page lacks: who took a photo, what it shows, the text under a headline. */
import type { Block } from '../../newspaper/model.ts';
import type { ProofArticle, ProofPage } from '../proof-text.ts';
import { readTexts, running } from '../rule.ts';
import type { Gap, Rule } from '../rule.ts';

/** （资料图片）, 本版图片由…提供: one line that says it for all photos of an article or of the page. */
const saysSource = /(?:图片|照片|摄影|供图|资料图|[（(]图|摄[）)\s]|摄$|\/图|图\/|[文图]并?[摄文])/u;

/** 本版制图, 漫画 need no caption, nor does a photo of an archive. */
const tookIt = /^(?!.*(?:摄影报道|本版|本组|制图|绘|漫画|资料|影像中国|视觉)).*摄/u;
const tellsOfPhoto = /图为|[上下左右大小题见附]图|图[①②③④⑤⑥一二三四五]|[①②③]/u;

const photosOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'photo' ? [block] : []));
const lineOf = (block: { caption: { lines: number[] } | null; credit: { lines: number[] } | null }): number =>
	block.caption?.lines[0] ?? block.credit?.lines[0] ?? 1;

/** Whether running text ends right above a line: it may be the caption, whatever the parser took it for. */
function isBelowText(page: ProofPage, line: number): boolean {
	const at = page.startOf(line).line;
	const above = readTexts(page).filter((text) => text.placeAt(0).line < at);
	const last = above.reduce<(typeof above)[number] | null>(
		(one, other) => (one === null || other.placeAt(0).line > one.placeAt(0).line ? other : one),
		null,
	);
	return last !== null && running.includes(last.role);
}

function gapsOf(page: ProofPage, { article, texts }: ProofArticle, pageSays: boolean): Gap[] {
	const blocks = article.parts.flatMap((part) => part.blocks);
	const photos = photosOf(blocks);
	const said =
		pageSays ||
		article.contributors.some(({ act }) => act !== '文') ||
		texts.some(
			({ role, text }) => (role === 'byline' || role === 'credit' || text.length < 60) && saysSource.test(text),
		);
	const uncredited = photos.filter(({ caption, credit }) => credit === null && caption !== null);
	const gaps: Gap[] = said ? [] : uncredited.map((photo) => ({ code: 'photo-without-credit', line: lineOf(photo) }));
	// Photo news is told by its text; elsewhere a credit alone leaves the reader to guess, unless the text tells of the photo.
	if (article.kind === 'report' && !texts.some(({ text }) => tellsOfPhoto.test(text))) {
		const bare = photos.filter(
			({ caption, credit }) => caption === null && credit !== null && tookIt.test(credit.text),
		);
		const lines = bare.map(lineOf).filter((line) => !isBelowText(page, line));
		gaps.push(...lines.map((line): Gap => ({ code: 'photo-without-caption', line })));
	}
	const line = article.headline?.lines[0];
	if (line !== undefined && blocks.length === 0) gaps.push({ code: 'headline-without-body', line });
	return gaps;
}

function lookAt(page: ProofPage): Gap[] {
	const pageSays = page.items.some(({ text }) => text.length < 60 && saysSource.test(text));
	return page.articles.flatMap((article) => gapsOf(page, article, pageSays));
}

export const missingParts: Rule = {
	name: 'missing-parts',
	samples: [
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@图说 ⟦⟧茶农在采茶。\n',
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@图说 茶农在采茶。（本报记者 张三 摄）\n\n@图说 新芽。\n',
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@小标题 采茶\n\n@正文 茶农采茶忙。\n\n@小标题 制茶\n\n@摄影 ⟦⟧本报记者 张三 摄\n\n@正文 茶厂制茶忙。\n',
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@小标题 采茶\n\n@正文 茶农采茶忙。\n\n@小标题 制茶\n\n@正文 3月8日，茶厂制茶忙。\n\n@摄影 本报记者 张三 摄\n',
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@图说 茶农在采茶。\n\n@署名 本报记者 张三 文/图\n',
		'@主题 ⟦⟧茶园春早\n\n@主题 路灯亮了\n\n@正文 学校门前安装了路灯。\n',
	],
	find: ({ pages }) => pages.map((page) => ({ page, marks: [], gaps: lookAt(page) })),
};
