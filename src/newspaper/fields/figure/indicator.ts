/** The words before a number that say what it measures. */
import { anyOf } from '../capacities.ts';
import { wordsOf } from './words-of.ts';
import { hasHead, isBare } from './heads.ts';
import type { HeadKind } from './heads.ts';

/** Verbs that belong to what is measured: 新增企业 is not all 企业. */
const kept = wordsOf(`
	新增 新建 新开工 投入 引进 安装 改造 查处 破获 抓获 减免 发放 培训 救助 销售 带动 惠及 减少
	增加 净增 累计发放 查封 缴获 收缴 转移 救治 治愈 报废 取消 关停 取缔 清理
`);
/** Verbs that only say that it was done. */
const dropped = wordsOf(`
	完成 实现 提供 实施 创建 成立 打造 建成 建立 设立 拥有 共有 现有 安排 落实 下达 获得 举办
	开展 推出 组织 开通 开行 形成 报告 通报 达成 签订 签约 争取 筹集 整合 拨付 派出 出动 调集
	涉及 包括 制定 出台 发布 收到 接到 办理 受理 认定 培育 招引 吸引 产生 发现 排查 整改
	化解 配备 设置 布局 选派 下放 公布 征集 栽种 收获 吸纳 动用 落地 接待 运送 发送 达到
	预计 计划 力争 孵化出 部署 开工 投放 募集
	确保 报送 开发 累计报告
`);
/** Verbs behind which what is counted may stand behind the number: 安装7盏太阳能路灯. */
const forward = [...kept, '完成', '提供', '实施', '创建', '打造', '建成', '设立', '培育', '推出'];

const verb = new RegExp(anyOf([...kept, ...dropped]), 'gu');
const isKept = new Set(kept);
const forwardVerb = new RegExp(`(?<verb>${anyOf(forward)})了?$`, 'u');
/** 创建和…, 完成率: no verb. */
const notVerb = /^(?:[和与及、的率量额值部业]|收入|(?:工作|项目)$|$)/u;

/** What only leads from the indicator to its number. */
const link =
	/(?:已经?|也|又|均|则|就|共|总共|一共|合计|总计|共计|累计|分别|高达|达到?了?|[为是约近超逾]|超过了?|突破了?|不少于|不低于|至少|不超过|不足|不到|接近|将近|大约|约为|仅|只有|(?:稳定|保持|维持|控制)在|(?:提高|提升|增加|上升|增长|扩大|发展|下降|减少|降低|回落|压减|缩小|增|升|降|减)[到至]了?|[，、 ])$/u;
/** Adverbs and times: what stands before them is no part of the indicator. */
const lead =
	/^.*(?:其中|同时|目前|此外|今年以来|今年|去年|全年|当年|季度|半年|以来|期间|年底|年末|月底|月末|月份|截至|已经|预计|是把|把|将|已|现有|共有|还有|了)/u;
/** Adverbs between who did something and the verb. */
const adverb = /(?:累计|合计|共|已经?|(?<![日月年周])均|还|又|仍|将|再|也|则|就|新|总计|一共|预计|全部|成功|陆续)$/u;
const opener =
	/^(?:共计|总计|合计|此次|本次|本届|有(?![机色效关限])|而|且|并|使|让|令|其|此|以及|及|和|但|仅|仍有?|又|还|也|则|另|共|已)/u;
const dateLeft = /^(?:年[底末度内来间]?|月[份底末]?|日|号(?!线|楼|馆|机|院))/u;
/** 日均新增 is not all that was new. */
const rate = /(?:日均|月均|年均|平均每[天日月年]|每[天日月年]|单日|当日)新?$/u;
/** Who did it, where that is said of the whole place: 全区完成. */
const wholePlace = /^(?:全[区县市省州国镇乡村]|我[区县市省州国镇]|各地)$/u;
/** Running text, no noun. */
const noNoun =
	/[他她我你它这那没却吗呢啊着给]|来自|位于|由于|属于|用于|因为|造成|导致|通过|如果|可以|应当|必须|需要|占(?!地)|每|交货|时候|日前|近日|表示|一共|为[了主]|虽然|尽管|不再|不会|不能|就是|还是|也是|都是|拉动|从(?!业)|[的与和及、在于从由把被让使向对将以]$|^[的与和及、率度对以在为]|只要|只需|若|凡|^当[天日]的|^(?:确定|创造|提出|公布)的|以.{1,6}为/u;

const words = /(?:PM2\.5|[\p{Script=Han}A-Za-zⅠ-Ⅻ“”‘’《》·、（）])+$/u;
const longest = { withVerb: 28, alone: 16 };

/** @returns what stands before a number without the words that only lead to it */
export function withoutLink(prefix: string): string {
	let left = prefix.trimEnd();
	for (let found = link.exec(left); found !== null; found = link.exec(left)) left = left.slice(0, found.index);
	return left;
}

const isBalanced = (text: string): boolean =>
	(['“”', '《》', '（）'] as const).every((pair) => {
		let depth = 0;
		for (const sign of text) {
			depth += sign === pair[0] ? 1 : sign === pair[1] ? -1 : 0;
			if (depth < 0) return false;
		}
		return depth === 0;
	});

/**
 * @param prefix what stands in the clause before the number (or before the verb of change)
 * @param kind what sort of noun has to be its last
 * @returns the indicator in the text's words; null if it isn't plain
 */
export function indicatorIn(prefix: string, kind: HeadKind): string | null {
	const left = withoutLink(prefix);
	const run = words.exec(left)?.[0] ?? '';
	const behindNumber = /\d$/u.test(left.slice(0, left.length - run.length));
	const cut = cutAtVerb(run);
	let found = cut.verb === '' || lead.test(cut.text) ? cut.text.replace(lead, '') : cut.text;
	const isLed = found !== cut.text;
	if (found === run && behindNumber) {
		if (!dateLeft.test(run)) return null;
		found = run.replace(dateLeft, '');
	}
	found = found.replace(opener, '');
	if (cut.verb !== '' && !isLed && found.includes('的')) return null;
	const subject = isLed ? '' : subjectIn(cut.before, behindNumber);
	const doing = isLed || !(isKept.has(cut.verb) || subject !== '') ? '' : cut.verb;
	const most = cut.verb === '' ? longest.alone : longest.withVerb;
	const indicator = subject + doing + found;
	if (found.length < 2 || indicator.length > most) return null;
	if (noNoun.test(found) || !isBalanced(found) || !hasHead(found, kind)) return null;
	if (found.includes('、') && cut.verb === '') return null;
	return indicator;
}

/** Who did it, if that is a short noun: 铁路 of 铁路累计发送旅客. */
function subjectIn(before: string, behindNumber: boolean): string {
	let left = before;
	for (let found = adverb.exec(left); found !== null; found = adverb.exec(left)) left = left.slice(0, found.index);
	const noun = (behindNumber ? left.replace(dateLeft, '') : left).replace(lead, '').replace(opener, '');
	const isOther = behindNumber && noun === left;
	const isPlain = /^\p{Script=Han}{2,16}$/u.test(noun) && !noNoun.test(noun) && !wholePlace.test(noun);
	if (isPlain && !isOther && noun.search(verb) < 0 && !/已|将|共|就(?!业)/u.test(noun)) return noun;
	return rate.exec(left)?.[0] ?? '';
}

type Cut = { before: string; verb: string; text: string };

function cutAtVerb(run: string): Cut {
	const found = [...run.matchAll(verb)].findLast(({ 0: one, index }) => !notVerb.test(run.slice(index + one.length)));
	if (found === undefined) return { before: '', verb: '', text: run };
	const text = run.slice(found.index + found[0].length).replace(/^了/u, '');
	return { before: run.slice(0, found.index), verb: found[0], text };
}

/** What follows a number is the noun itself: 7盏太阳能路灯. */
const nounBehind = /^(?<noun>\p{Script=Han}{3,14})(?=[，。；、！？）]|$)/u;
const acting = /支持|推进|促进|助力|推动|保障|参加|参与|进入|投入/u;
/** What money was spent on. */
const purposeBehind =
	/^(?<purpose>(?:推进|支持|用于|实施|建设|改造|开展|新建|完善|修建)[\p{Script=Han}“”（）、]{2,24})(?=[，。；！？]|$)/u;

/**
 * @param prefix what stands in the clause before the number
 * @param behind what follows its unit and bound
 * @param isMoney whether the unit is one of money
 * @returns the indicator, if what is measured follows the number; else null
 */
export function indicatorBehind(prefix: string, behind: string, isMoney: boolean): string | null {
	const verbBefore = forwardVerb.exec(prefix)?.groups?.['verb'];
	if (verbBefore === undefined) return null;
	if (isMoney) {
		const purpose = purposeBehind.exec(behind)?.groups?.['purpose'];
		return verbBefore === '投入' && purpose !== undefined ? `投入（${purpose}）` : null;
	}
	const noun = nounBehind.exec(behind)?.groups?.['noun'];
	if (noun === undefined || noNoun.test(noun) || acting.test(noun) || isBare(noun) || !hasHead(noun, 'counted'))
		return null;
	const often = rate.exec(prefix.slice(0, prefix.lastIndexOf(verbBefore)))?.[0] ?? '';
	return often + (isKept.has(verbBefore) || often !== '' ? verbBefore : '') + noun;
}
