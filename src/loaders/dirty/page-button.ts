/** Words that stand on web pages around an article, and on none that was printed. */

/** What an account's article tells its reader to do. */
const ofAccount =
	/点击(?:上方|下方|上面|标题下方?|屏幕上方)?.{0,4}(?:蓝色?字|关注我们|“?阅读原文”?)|^(?:点击)?阅读原文$|^(?:微信)?扫一扫(?:下方二维码)?关注(?:该公众号|我们)|^(?:长按|识别)+(?:上方|下方|上图|图中)?二维码|^(?:点个?|点亮|戳)“?(?:在看|赞)”?|^(?:分享|收藏|点赞|在看)(?:[\s　|｜、]+(?:分享|收藏|点赞|在看|转发))+$|^原创\s.*(?:公众号|微信号)|^预览时标签不可点|^继续滑动看下一个/u;
/** What an electronic paper's page offers. */
const ofPaper =
	/^(?:.*\s)?上一[篇版期](?:[\s　|｜▲▼◀▶<>]+.*)?下一[篇版期]|^[\s　]*放大.{0,3}缩小|^[【[]?(?:打印|关闭|收藏本页|返回(?:目录|首页|顶部|上一页)|分享到|字号|默认)[】\]]?(?:[\s　|｜：:]+[【[]?(?:打印|关闭|收藏本页|返回(?:目录|首页|顶部|上一页)|分享到?|放大|缩小|默认|大|中|小)[】\]]?)+$|^(?:朗读|版面导航|标题导航|版面概览|PDF下载|本版PDF下载)$/u;

/** No button is longer. */
const longest = 60;

/**
 * @param line of a page or a post
 * @returns where in it the words stand, from 0; null where it has none
 */
export function pageButton(line: string): { at: number; details: { words: string } } | null {
	const text = line.trim();
	if (text === '' || text.length > longest) return null;
	const found = ofAccount.exec(text) ?? ofPaper.exec(text);
	if (found === null) return null;
	const words = text.length > 20 ? `${text.slice(0, 20)}…` : text;
	return { at: line.indexOf(text), details: { words } };
}
