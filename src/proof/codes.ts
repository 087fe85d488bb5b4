/** 提示 codes of the proofreader: what it found, and what to do. All are warnings: an editor may know better. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const proofCodes = {
	'repeated-item': {
		severity: 'warning',
		means: '“{item}”在并列的几项里写了两次。',
		todo: '请看看是不是少了另一项，或者删去一个。',
	},
	'doubled-word': { severity: 'warning', means: '“{words}”重复了。', todo: '请看看是不是多打了一遍。' },
	'doubled-mark': {
		severity: 'warning',
		means: '“{words}”两个标点连在一起。',
		todo: '请留下对的那一个。',
	},

	// Pairs
	unclosed: {
		severity: 'warning',
		means: '“{words}”没有合上，后面找不到“{closer}”。',
		todo: '请补上“{closer}”，或者删去它。',
	},
	unopened: { severity: 'warning', means: '“{words}”前面找不到“{opener}”。', todo: '请补上“{opener}”，或者删去它。' },
	'same-quote-inside': {
		severity: 'warning',
		means: '引号还没有合上，又来了一个前引号{words}。',
		todo: '如果这里是引文的结尾，请改成{closer}；如果是引文里的引文，请用单引号‘ ’。',
	},
	'mixed-quotes': {
		severity: 'warning',
		means: '“{words}”前后两个引号，一个是双的，一个是单的。',
		todo: '请改成一样的。',
	},
	'mixed-brackets': {
		severity: 'warning',
		means: '“{words}”前后两个括号宽窄不一样。',
		todo: '请都用（ ），或者都用 ( )。',
	},

	// Widths
	'half-width-page': {
		severity: 'warning',
		means: '这一版的标点多是半角的{more}，大概是复制的时候变的。',
		todo: '请把半角的逗号、冒号、分号改成全角的，在编辑软件里可以全部替换。',
	},
	'half-width-mark': {
		severity: 'warning',
		means: '这里的“{words}”是半角的标点，中文里要用全角的{more}。',
		todo: '请改正。',
	},
	'straight-quote': {
		severity: 'warning',
		means: '这里的引号是直的，中文里要用弯的{more}。',
		todo: '请改成“ ”。',
	},
	'stray-space': {
		severity: 'warning',
		means: '这里的标点旁边多了空格{more}。',
		todo: '请删去空格。',
	},
	'full-width-number': {
		severity: 'warning',
		means: '“{words}”里的标点不像数字里的。',
		todo: '请用半角的小数点和分节号，比如 3.5、10,000；如果是两个句子，就不用改。',
	},
	'full-width-digits': {
		severity: 'warning',
		means: '“{words}”是全角数字，这一版别处用的是半角{more}。',
		todo: '请统一成半角。',
	},

	// Punctuation
	'ellipsis-form': { severity: 'warning', means: '省略号写成了“{words}”。', todo: '省略号是六个点，请改成“……”。' },
	'ellipsis-and-so-on': { severity: 'warning', means: '“{words}”：省略号和“等”意思重复。', todo: '请留下一个。' },
	'dash-form': {
		severity: 'warning',
		means: '“{words}”用在这里不对。',
		todo: '破折号请写“——”；数字之间表示起止，请写“—”或者“至”。',
	},
	'comma-before-and': {
		severity: 'warning',
		means: '“{words}”：连词前面不用顿号。',
		todo: '请删去顿号；如果前面是分句，请改成逗号。',
	},
	'indirect-question': {
		severity: 'warning',
		means: '这一句是陈述，没有问谁，却用了问号。',
		todo: '请改成句号；如果是真的在问，就不用改。',
	},
	'stop-twice': { severity: 'warning', means: '引号里面和外面都有标点：{words}。', todo: '请留下一个。' },
	'stop-outside': {
		severity: 'warning',
		means: '引的是完整的话，句号写在了引号外面：{words}。',
		todo: '请把句号放到引号里面。',
	},

	// Dates
	'no-such-month': { severity: 'warning', means: '“{words}”：没有 {month} 月。', todo: '请核对日期。' },
	'no-such-day': {
		severity: 'warning',
		means: '“{words}”：这个月最多到 {last} 日。',
		todo: '请核对日期。',
	},
	'wrong-weekday': {
		severity: 'warning',
		means: '“{words}”：{date}是星期{right}。',
		todo: '请核对日期和星期。',
	},
	'year-to-come': {
		severity: 'warning',
		means: '“{words}”：说的是已经有的事，年份却在 {now} 年以后。',
		todo: '请核对年份。',
	},
	'no-such-time': { severity: 'warning', means: '“{words}”：没有这个时刻。', todo: '请核对时间。' },

	// Numbers
	'over-whole': { severity: 'warning', means: '“{words}”：部分超过了整体的 100%。', todo: '请核对数字。' },
	'over-total': { severity: 'warning', means: '“{words}”：其中的一项比总数 {whole}{unit}还多。', todo: '请核对数字。' },
	'sum-differs': {
		severity: 'warning',
		means: '“{words}”：各项加起来是 {sum}{unit}，总数写的是 {whole}{unit}。',
		todo: '请核对数字。',
	},
	'range-backwards': {
		severity: 'warning',
		means: '“{words}”：前面的数比后面的大。',
		todo: '请核对数字，或者把两个数对调。',
	},
	'doubled-estimate': {
		severity: 'warning',
		means: '“{words}”：前后两个约数的词重复。',
		todo: '请留下一个。',
	},
	'less-by-times': {
		severity: 'warning',
		means: '“{words}”：减少不能说“倍”。',
		todo: '请改成百分比或者几分之几，比如“下降 50%”“减少一半”。',
	},
	'two-values': {
		severity: 'warning',
		means: '“{words}”：这一篇前面写的是 {first}。',
		todo: '请核对是哪一个对；如果不是一回事，就不用改。',
	},

	// People and parts
	'capacity-without-name': {
		severity: 'warning',
		means: '“{words}”写了身份，没有写姓名。',
		todo: '请补上姓名。',
	},
	'name-two-ways': {
		severity: 'warning',
		means: '“{words}”：这一期同一个职务后面也写过“{other}”。',
		todo: '请核对是哪一个字；如果是两个人，就不用改。',
	},
	'photo-without-credit': {
		severity: 'warning',
		means: '这张图片没有写是谁拍的。',
		todo: '请在图片说明后面加上，比如“（本报记者 张三 摄）”或者“（资料图片）”。',
	},
	'photo-without-caption': {
		severity: 'warning',
		means: '这张图片只有摄影署名，没有图片说明。',
		todo: '请在署名上面加一行说明；如果图片就是为这一篇正文拍的，就不用改。',
	},
	'headline-without-body': {
		severity: 'warning',
		means: '这个标题下面没有正文。',
		todo: '请看看是不是少贴了正文；如果它不是标题，请在行首写“@通栏”或者“@小标题”。',
	},

	// Wordings
	'wrong-wording': { severity: 'warning', means: '“{words}”一般写成“{right}”。', todo: '请核对。' },
} as const satisfies CodeTable;
export type ProofCode = keyof typeof proofCodes;
