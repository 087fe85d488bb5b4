/** Which role mark an unknown one was meant to be. */

/** What editors and other papers call the roles, by the mark that is right here. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	引题: ['引題', '引标题', '眉题', '肩题', '上辅题'],
	主题: ['主題', '标题', '標題', '主标题', '主標題', '大标题', '正标题', '正题', 'title', 'heading'],
	副题: ['副題', '副标题', '副標題', '辅题', 'subtitle'],
	小标题: ['小標題', '小题', '插题', '分题', '子标题', '次标题', 'subhead'],
	关键词: ['關鍵詞', '关键字', '關鍵字', '攻略', 'keywords'],
	正文: ['段落', '文章', '内容', '內容', '本文', 'text', 'body'],
	接上: ['接着', '接上文', '接上段', '续上', '续', 'continue', 'continued'],
	署名: ['作者', '记者', '記者', '通讯员', '通訊員', 'author'],
	摄影: ['攝影', '拍摄', '供图', '摄影者', 'photo', 'photographer'],
	图说: ['圖說', '图片说明', '圖片說明', '图注', '图片', '照片', '说明'],
	编者按: ['編者按', '按语', '编后', '编者的话', 'note'],
	转版: ['轉版', '接版', '下转', '上接'],
	报头: ['報頭', '版头', '版次', '页眉', '页脚', '报眉', '责编', 'header', 'footer'],
	通栏: ['通欄', '通栏标题', '栏目', '栏目名', '栏题'],
};
const byOtherName: ReadonlyMap<string, string> = new Map(
	Object.entries(otherNames).flatMap(([mark, names]) => names.map((name): [string, string] => [name, mark])),
);

/** How many letters must change to make one word of the other; words are short. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? b.length;
}

/**
 * @param name the unknown mark without its sign, at most 24 characters
 * @param marks the right ones, to look for one that is a letter away (two in long words)
 * @returns the mark that was probably meant, or null
 */
export function guessMark(name: string, marks: Iterable<string>): string | null {
	const word = name.toLowerCase();
	const known = byOtherName.get(word);
	if (known !== undefined) return known;
	let guess: { mark: string; distance: number } | null = null;
	for (const mark of marks) {
		const changes = distance(word, mark);
		if (changes <= (mark.length >= 6 ? 2 : 1) && changes < (guess?.distance ?? Infinity))
			guess = { mark, distance: changes };
	}
	return guess?.mark ?? null;
}
