/** Telephone numbers, which are said digit by digit, with 幺 for one. */
import { digits } from './digits.ts';

/** What holds the parts of a number together. */
const joint = '[-—–－ ]{0,2}';
/** A number within its area: 7212345, 721-2345 */
const line = '[2-9]\\d{2,3}[- ]?\\d{4}';
const mobile = `1[3-9]\\d${joint}\\d{4}${joint}\\d{4}`;
/** Further numbers of the same area: 0772-7212345、7212346 */
const others = '(?:[、/／，,或和]\\s?[2-9]\\d{6,7}(?!\\d))*';
/** Numbers that are known by their form: with an area code, of a mobile telephone, 400 and 800. */
const byForm = new RegExp(
	[
		`(?:\\+|00)86${joint}(?:0?(?:10|2\\d|[3-9]\\d{2})${joint}${line}|${mobile})`,
		`[（(]0\\d{2,3}[）)]${joint}${line}${others}`,
		`0(?:10|2\\d|[3-9]\\d{2})${joint}${line}(?:[-—–转]+\\d{1,5})?${others}`,
		mobile,
		`[48]00${joint}\\d{3,4}${joint}\\d{3,4}`,
	]
		.map((form) => `(?<![\\d.])${form}(?![\\d.]\\d|\\d)`)
		.join('|'),
	'g',
);
/** Numbers that are known by what is said of them: 电话：7212345、7212346, 拨打110, 账号6222…. */
const afterWords =
	/(?:电话|热线|手机|传真|总机|分机|拨打|致电|微信号?|[Qq]{2}群?|邮编|邮政编码|[账帐]户?号|身份证)(?:号码?|为|是|[：:\s])*\d{3,20}(?:(?:、|，|,|或者?|和|转|\/|\s)\d{3,20})*(?!\d|[万亿元个人户部台]|余)/g;
/** 12345热线, 12345政务服务便民热线, 12369环保举报, 95598供电服务, 119火警, 110报警 */
const beforeWords =
	/(?<![\d.])(?:1\d{4}|9[56]\d{3,4})(?![万亿元个人户部台件次名起条家位])(?=[”’]?(?:\p{Script=Han}{0,8}热线|\p{Script=Han}{0,4}(?:投诉|来电|举报|咨询|客服|网站|短信|平台|服务)))|(?<=[拨打][“‘]?)(?:1[12]\d|12\d{3}|9[56]\d{3,4})(?!\d|[万亿元个人户部台件次])|(?<![\d.])(?:110|119|120|122|114|12\d{3})(?=[”’]?(?:报警|火警|急救|接警|救护|指挥|电话|服务|平台))/gu;

/** What names a paper or a firm, of figures and letters: 统一社会信用代码92450221MA5N, 证号：450221001234. */
const codes =
	/(?<=(?:代码|编号|证号|注册号|学号|单号|字第|\p{Script=Han}号码?[：:])(?:为|是|[：:\s])*)(?=[A-Z]*\d{5})[A-Z\d]{6,24}(?![\dA-Za-z万亿元])/gu;

/** @returns the text with its telephone numbers in words, a pause between their parts */
export function sayPhones(text: string): string {
	return text
		.replace(byForm, inParts)
		.replace(afterWords, inPlace)
		.replace(beforeWords, inPlace)
		.replace(codes, inPlace);
}

/** （0772）7212345 → 零七七二，七二幺二三四五 */
function inParts(number: string): string {
	return (number.match(/\d+|转/g) ?? []).map((part) => digits(part, '零', '幺')).join('，');
}

/** Only the digits change. */
function inPlace(found: string): string {
	return found.replace(/\d+/g, (part) => digits(part, '零', '幺'));
}
