/** What Markdown gets wrong in Chinese text that is typed without spaces: bare addresses, and lines broken in the source. */

/** The parts of an mdast node that matter to how its text is set. */
export type TextNode = {
	type: string;
	value?: string;
	url?: string;
	children?: TextNode[] | undefined;
	/** Of a heading. */
	depth?: number;
	/** Of a list: whether it is numbered. */
	ordered?: boolean | null;
	/** What a reference and its definition have in common. */
	identifier?: string;
	data?: { hProperties: Record<string, number> };
	/** Places in the source, in UTF-16 units from 0. */
	position?: { start: { offset: number }; end: { offset: number } };
};

/** What a node says, without its marks; '' if there is none. */
export function wordsOf(node: TextNode | undefined): string {
	return node?.value ?? (node?.children ?? []).map(wordsOf).join('');
}

/** Punctuation of Chinese text, full-width forms included; none of it stands in a bare address. */
const mark =
	/[\u2014\u2018-\u201f\u2026\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** Right behind a host that is written in ASCII, a Han character begins the next word: 请看www.example.com谢谢. */
const wordAfterHost = /^((?:https?:\/\/)?[\w.-]+(?::\d+)?)\p{Script=Han}/iu;

/** So does one right behind a letter or figure of the path: …/docs了解更多. A part of the path may be Chinese: …/中文/页. */
const wordInPath = /^.*?[\w-](?=\p{Script=Han})/iu;

/** Marks of full width have their own space: before and behind one a line break in the source is none. */
const spacedByItself = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff1f\uff3b\uff3d\uff5b\uff5d]/u;

/** Between two of these a line break in the source is no space. */
const unspaced =
	/[\p{Script=Han}\u2014\u2018-\u201f\u2026\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;

/**
 * A remark plugin, after remark-gfm: a bare address is a link and ends before Chinese punctuation, and a line broken between two
 * Chinese characters goes on without a space. Addresses in `<…>` or `[…](…)` stay as they are.
 */
export function chineseText(): (tree: TextNode) => void {
	return (tree) => {
		endAddresses(tree);
		joinLines(tree);
	};
}

function endAddresses(node: TextNode): void {
	const children = node.children;
	if (children === undefined) return;
	node.children = children.flatMap((child) => {
		if (child.type === 'text') return addressesIn(child.value ?? '');
		if (child.type === 'link') return cutAddress(child) ?? [child];
		if (child.type !== 'linkReference') endAddresses(child);
		return [child];
	});
}

/** @returns the link up to where its address ends and the text behind it; null for a link that ends where it should */
function cutAddress(link: TextNode): TextNode[] | null {
	const [only, second] = link.children ?? [];
	const written = only?.value;
	if (second !== undefined || written === undefined || link.url === undefined || !isBare(link.url, written))
		return null;
	const end = endOf(written);
	if (end === written.length || end === 0) return null;
	const rest = written.length - end;
	return [
		{
			...link,
			url: link.url.slice(0, link.url.length - rest),
			children: [{ type: 'text', value: written.slice(0, end) }],
		},
		...addressesIn(written.slice(end)),
	];
}

/** The bare addresses of a text, and what stands between them. */
function addressesIn(text: string): TextNode[] {
	const match = /(?<![\da-z])(?:https?:\/\/|www\.)[\p{L}\d[][^\s<]*[^\s<?!.,:*_~]/iu.exec(text);
	if (match === null) return text === '' ? [] : [{ type: 'text', value: text }];
	const { 0: written, index } = match;
	const url = /^www\./i.test(written) ? `http://${written}` : written;
	const link = { type: 'link', url, children: [{ type: 'text', value: written }] };
	return [
		...(index === 0 ? [] : [{ type: 'text', value: text.slice(0, index) }]),
		...(cutAddress(link) ?? [link]),
		...addressesIn(text.slice(index + written.length)),
	];
}

/** Whether the words of a link are its address: http://… as it is, www.… without what a browser puts before it. */
function isBare(url: string, written: string): boolean {
	return url === written || url === `http://${written}`;
}

function endOf(written: string): number {
	const host = wordAfterHost.exec(written)?.[1]?.length ?? written.length;
	const word = wordInPath.exec(written)?.[0].length ?? written.length;
	const punctuation = written.search(mark);
	return Math.min(host, word, punctuation < 0 ? written.length : punctuation);
}

/** Joins the lines of each paragraph; emphasis and links within it are no bounds. */
function joinLines(node: TextNode): void {
	if (node.type !== 'paragraph') {
		for (const child of node.children ?? []) joinLines(child);
		return;
	}
	const pieces = piecesOf(node);
	const whole = pieces.map(({ value }) => value ?? '\0').join('');
	let from = 0;
	for (const piece of pieces) {
		const text = piece.value ?? '\0';
		const start = from;
		from += text.length;
		if (piece.type !== 'text') continue;
		piece.value = text.replace(/[ \t]*\r?\n[ \t]*/g, (broken, at: number) => {
			const before = whole.charAt(start + at - 1);
			const after = whole.charAt(start + at + broken.length);
			const isJoined = spacedByItself.test(before) || spacedByItself.test(after);
			return isJoined || (unspaced.test(before) && unspaced.test(after)) ? '' : broken;
		});
	}
}

/** What a paragraph shows, in order: its texts, and what is no text. */
function piecesOf(node: TextNode): TextNode[] {
	return node.children === undefined ? [node] : node.children.flatMap(piecesOf);
}
