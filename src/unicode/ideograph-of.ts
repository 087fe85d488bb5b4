/** Radicals that stand where an ideograph is meant: text copied from a PDF has ⺠ for 民, and looks right. */

/** A radical of the block U+2E80–2EFF and its ideograph, by turns: Unicode's property Equivalent_Unified_Ideograph. */
const pairs =
	'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月' +
	'⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冇⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂' +
	'⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏' +
	'⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜' +
	'⻲亀⻳龟';

const characters = Array.from(pairs);
const ideographs = new Map(characters.flatMap((one, n) => (n % 2 === 0 ? [[one, characters[n + 1] ?? one]] : [])));

/**
 * @param character one code point
 * @returns the ideograph that a radical stands for (⺠ → 民, ⼈ → 人); any other character itself
 */
export function ideographOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	// Unicode has ⼾ for 戶 alone; PDFs in simplified characters have it for 户.
	if (code === 0x2f3e) return '户';
	if (code < 0x2e80 || code > 0x2fd5) return character;
	// The Kangxi radicals are compatible forms of theirs.
	return code >= 0x2f00 ? character.normalize('NFKC') : (ideographs.get(character) ?? character);
}
