/**
 * 提示 codes of the content folder: what can be wrong with its files and folders. The page's own codes are in
 * newspaper/diagnostic.ts, which knows of no folder; both tables are of its type `CodeTable`.
 */
import { diagnosticsOf } from '../newspaper/diagnostic.ts';
import type { CodeTable } from '../newspaper/diagnostic.ts';
import { correctionCodes } from './correction-codes.ts';
import { placeCodes } from './place-codes.ts';
import { synonymCodes } from './synonym-codes.ts';
import { termCodes } from './term-codes.ts';
import { wordingCodes } from './wording-codes.ts';
import { addressCodes, dayCodes, fileCodes, textCodes } from './input-codes.ts';
import { postCodes } from './post-codes.ts';
import { yamlCodes } from './yaml-codes.ts';

export const contentCodes = {
	...fileCodes,
	...addressCodes,
	...dayCodes,
	...yamlCodes,
	...textCodes,
	...postCodes,
	...synonymCodes,
	...placeCodes,
	...termCodes,
	...wordingCodes,
	...correctionCodes,
	'content-missing': {
		severity: 'error',
		means: '找不到内容文件夹。',
		todo: '请检查 CONTENT_DIR 写的路径，里面应有 editions 文件夹。',
	},
	'no-editions': {
		severity: 'error',
		means: '还没有一期报纸。',
		todo: '请在 editions 里为每一期建一个文件夹，放进 edition.yaml 和版面的文字。',
	},
	'edition-missing': {
		severity: 'error',
		means: '这一期的文件夹里没有 edition.yaml。',
		todo: '请照着别的一期写一个，或者删去这个文件夹。',
	},
	'edition-name': {
		severity: 'error',
		means: '文件夹名“{name}”不能当作网址。',
		todo: '请只用小写英文字母、数字和短横线，比如 2024-01-liujiang，也不要用这些名字：{reserved}。',
	},
	'edition-link': {
		severity: 'error',
		means: '“{name}”是一个链接，不是真正的文件夹。',
		todo: '请把这一期的文件夹本身放进来。',
	},
	'duplicate-edition': {
		severity: 'error',
		means: '这一期和“{first}”的网址相同（{id}）。',
		todo: '请把其中一个文件夹改名，或者删去重复的一期。',
	},
	'not-yaml': {
		severity: 'error',
		means: '这里不合 YAML 的写法：{reason}。',
		todo: '请改正：每行写成“字段: 值”，冒号用半角并在后面空一格，缩进用空格。',
	},
	'duplicate-field': { severity: 'error', means: '字段“{field}”写了两次。', todo: '请只留一个。' },
	'missing-field': { severity: 'error', means: '缺少“{field}”（{label}）。', todo: '请加上，比如：{example}' },
	'wrong-value': {
		severity: 'error',
		means: '“{field}”（{label}）应是{expected}，现在写的是{actual}。',
		todo: '请改正，比如：{example}',
	},
	'unknown-field': {
		severity: 'error',
		means: '不认识的字段“{field}”。可用的字段有：{fields}。',
		todo: '请改正，或者删去这一行。',
	},
	'page-file-name': {
		severity: 'error',
		means: '版面文件“{file}”要写成这一期文件夹里的文件名，不带路径，以 .txt 结尾，比如 01.txt。',
		todo: '请改正。',
	},
	'page-file-missing': {
		severity: 'error',
		means: '这一期的文件夹里没有“{file}”{near}。',
		todo: '请把这一版的文字存成这个文件，或者改正这里的文件名。',
	},
	'page-file-link': {
		severity: 'error',
		means: '“{file}”不是这个文件夹里真正的文件（是链接或文件夹）。',
		todo: '请把版面的文字存成普通文件。',
	},
	'duplicate-page-file': {
		severity: 'error',
		means: '版面文件“{file}”在第 {first} 行已经写过。',
		todo: '请改正，或者删去其中一处。',
	},
	'duplicate-page-number': {
		severity: 'error',
		means: '版次 {number} 在第 {first} 行已经写过。',
		todo: '请给每一版写不同的版次。',
	},
	'page-image-name': {
		severity: 'error',
		means: '版面图“{image}”要写成这一期文件夹里的文件名，不带路径，格式用 jpg、jpeg、png、webp 或 avif，比如 01.jpg。',
		todo: '请改正。',
	},
	'page-image-missing': {
		severity: 'error',
		means: '这一期的文件夹里没有版面图“{image}”{near}。',
		todo: '请把版面图放进来，改正这里的文件名，或者删去 image 和 regions。',
	},
	'page-image-unreadable': {
		severity: 'error',
		means: '版面图“{image}”打不开，里面不是 {format} 图片{inside}。',
		todo: '请{cure}。',
	},
	'regions-without-image': {
		severity: 'error',
		means: '这一版写了 regions，却没有写版面图 image。',
		todo: '请加上一行，比如“image: 01.jpg”，或者删去 regions。',
	},
	'region-outside': {
		severity: 'error',
		means: '这一块超出了版面图：{side}，超过了 100。',
		todo: '请改正：at 依次写左、上、宽、高，都是占版面图的百分之几，左加宽、上加高都不超过 100。',
	},
	'unknown-article': {
		severity: 'error',
		means: '这一版没有“{article}”这篇文章。',
		todo: '请写文章的序号，或者标题里的几个字。这一版有：{articles}。',
	},
	'unclear-article': {
		severity: 'error',
		means: '“{article}”对得上好几篇文章：{articles}。',
		todo: '请写前面的序号，或者把标题写全。',
	},
	'rubric-form': {
		severity: 'error',
		means: '“{rubric}”里有逗号或顿号，像是几个栏目名写在了一起。',
		todo: '请用半角的逗号隔开，比如 rubrics: [今日谈, 新春走基层]。',
	},
	'rubric-length': {
		severity: 'error',
		means: '“{rubric}”不像栏目名：要有两个字以上，不超过 {most} 个字。',
		todo: '请改正，或者删去。',
	},
	'rubric-offered': {
		severity: 'info',
		means: '“{words}”在《{newspaper}》的 {count} 期里都印在标题上面，像是栏目名。',
		todo: '如果是，请在 content/lexicon/rubrics.yaml 的 papers 下面写上“- { newspaper: {newspaper}, rubrics: [{words}] }”（已经有这份报纸的一行，就加在方括号里），以后就认得了。',
	},
	'unknown-page': {
		severity: 'error',
		means: '这一期没有版次是 {page} 的版。',
		todo: '请写前半篇所在的版次。这一期有：{pages}。',
	},
	'unknown-figure': {
		severity: 'warning',
		means: 'no_figures 里的“{words}”，这一期没有这个数字，没有少登什么。',
		todo: '请照网页“这一期的数字”上的写法改正，比如写“总投资”或者“总投资142.9亿元”，或者删去。',
	},
	'unlisted-page': {
		severity: 'warning',
		means: '这个文件没有写进 edition.yaml 的 pages，不会上网。',
		todo: '要用就把它加进去，不用就删去。',
		desk: '这里有一个文件不是这一期的版，不会上网。要登，请按“加一版”，把它的文字粘贴进去；不登，请让维护的人删去。',
	},
	'stray-file': {
		severity: 'warning',
		means: '这个文件不在任何一期的文件夹里，不会上网。',
		todo: '请把它移进某一期的文件夹，或者删去。',
	},
	'unused-photo': {
		severity: 'warning',
		means: '这个图片没有对上版面里的照片，不会上网。',
		todo: '请改名为“版面文件名-照片序号”，比如 01-1.jpg（格式可用 jpg、jpeg、png、webp、avif）。',
		desk: '这个图片没有对上版面里的照片，不会上网。请打开它那一版，把图片拖进它的格子；不用的，请让维护的人删去。',
	},
	'duplicate-photo': {
		severity: 'error',
		means: '这张照片已有“{first}”。',
		todo: '请只留一个图片文件。',
	},
	'photo-unreadable': {
		severity: 'error',
		means: '这个文件打不开，里面不是 {format} 图片{inside}。',
		todo: '请{cure}。',
		desk: '这张图片打不开，里面不是 {format} 图片{inside}。请打开它那一版，把一份好的图片拖进原来的格子，换掉它。',
	},
	'site-missing': {
		severity: 'warning',
		means: '没有 site.yaml，网站暂用“{name}”这个名字。',
		todo: '请写上网站的 name、motto、address、contact。',
	},
	'post-name': {
		severity: 'error',
		means: '文件名“{name}”不能当作网址。',
		todo: '请只用小写英文字母、数字和短横线，比如 how-to-read.md。',
	},
	'no-front-matter': {
		severity: 'error',
		means: '文章开头要有两行“---”，中间写 title、description、updated{written}。',
		todo: '请补上。',
	},
	'unreadable-file': {
		severity: 'error',
		means: '读不了这个文件（{reason}）。',
		todo: '请检查它还在不在、能不能打开。',
	},
	'bad-entry': {
		severity: 'error',
		means: '程序整理出来的“{collection}”内容不合规定（{reason}）。',
		todo: '这是程序的毛病，请把这一行转告维护的人。',
	},
} as const satisfies CodeTable;
export type ContentCode = keyof typeof contentCodes;

/** Builds a diagnostic of the content folder. */
export const contentDiagnostic = diagnosticsOf(contentCodes);
