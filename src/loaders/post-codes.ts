/** 提示 codes of posts. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

/** What is wrong with a piece that is written for the web. */
export const postCodes = {
	'post-draft': {
		severity: 'info',
		means: '这篇是草稿（draft: true），没有放到网站上。',
		todo: '写好以后删去这一行，就会放上去。',
	},
	'stray-post': {
		severity: 'warning',
		means: '程序不用“{name}”，它不会上网。',
		todo: '文章要直接放在 posts 里，以 .md 结尾；图片要在某一篇文章里用到。不用就请删去。',
	},
	'post-image-missing': {
		severity: 'error',
		means: '找不到图片“{image}”{near}。',
		todo: '请把图片放进 posts 文件夹，或者改正这里的文件名（大小写也要一样）。',
	},
	'post-image-outside': {
		severity: 'error',
		means: '图片“{image}”不在内容文件夹里。',
		todo: '请把图片复制到 posts 文件夹里，再改成它的文件名。',
	},
	'post-image-format': {
		severity: 'error',
		means: '“{image}”不能当图片放到网页上，只能用 jpg、jpeg、png、webp、avif。',
		todo: '请{cure}。',
	},
	'post-image-unreadable': {
		severity: 'error',
		means: '图片“{image}”打不开，里面不是 {format} 图片{inside}。',
		todo: '请{cure}。',
	},
	'post-image-broken': {
		severity: 'error',
		means: '图片“{image}”不完整，只能读出一部分，可能没有传完。',
		todo: '请重新复制一份完整的。',
	},
	'post-image-name': {
		severity: 'error',
		means: '“{image}”里有空格，Markdown 认不出这是图片或链接。',
		todo: '请把文件名里的空格去掉，或者写成 (<{image}>)。',
	},
	'post-html': {
		severity: 'warning',
		means: '“{written}”是网页的代码，这里不用它，读者会原样看到这几个字符。',
		todo: '请删去；要加粗，写成 **加粗的字**，图片写成 ![说明](图片文件名)。',
	},
	'post-image-form': {
		severity: 'error',
		means: '“{written}”没有当作图片，读者只会看到这几个字符。',
		todo: '请改正：{cure}。',
	},
	'post-image-elsewhere': {
		severity: 'warning',
		means: '图片“{image}”{where}，网页上不显示它，读者只看到{shown}。',
		todo: '请把图片存成文件，放进 posts 文件夹，再写它的文件名。',
	},
	'post-mark': {
		severity: 'warning',
		means: '“{written}”没有当作 Markdown，读者会原样看到这几个字符。',
		todo: '请改正：{cure}；如果就是文字，可以不管。',
	},
	'post-without-text': {
		severity: 'warning',
		means: '这篇文章没有正文，读者只看到标题。',
		todo: '请在第二行“---”下面写上正文；还没有写好，就加一行 draft: true，先不放到网站上。',
	},
	'duplicate-post': {
		severity: 'error',
		means: '这篇文章和“{first}”的网址相同（/posts/{id}/）。',
		todo: '请把其中一个改名，或者删去。',
	},
	'post-folder': {
		severity: 'warning',
		means: '文件夹“{name}”里的文章不会上网。',
		todo: '请把 .md 文件直接放进 posts 文件夹。',
	},
	'dead-link': {
		severity: 'warning',
		means: '链接“{address}”打不开：{reason}。',
		todo: '请改正地址，或者去掉这个链接。',
	},
} as const satisfies CodeTable;
