/** Headings of two characters that are set wide as names are: 更　正. */
export const wideHeadings: ReadonlySet<string> = new Set(
	'编后 导读 链接 更正 提示 启事 公告 通知 简讯 广告 讣告 后记 附记 按语 目录 要闻 提要 征稿 消息'.split(' '),
);
