/** Units, prices and signs of reckoning, as they are said. */
import { sayByRules } from './say-rules.ts';
import type { SayRule } from './say-rules.ts';

const units: Readonly<Record<string, string>> = {
	'㎡': '平方米',
	'm²': '平方米',
	m2: '平方米',
	'㎥': '立方米',
	'm³': '立方米',
	m3: '立方米',
	'km²': '平方公里',
	km2: '平方公里',
	'㎢': '平方公里',
	'hm²': '公顷',
	km: '公里',
	'㎞': '公里',
	cm: '厘米',
	'㎝': '厘米',
	mm: '毫米',
	'㎜': '毫米',
	m: '米',
	kg: '公斤',
	'㎏': '公斤',
	g: '克',
	mg: '毫克',
	'㎎': '毫克',
	μg: '微克',
	µg: '微克',
	t: '吨',
	ml: '毫升',
	mL: '毫升',
	L: '升',
	kWh: '度',
	'kW·h': '度',
	kW: '千瓦',
	MW: '兆瓦',
	kV: '千伏',
	MPa: '兆帕',
	dB: '分贝',
	h: '小时',
	min: '分钟',
};
const anyUnit = Object.keys(units)
	.sort((a, b) => b.length - a.length)
	.join('|');
/** 5mg, 5mg/L, 5mg·L⁻¹, 10m³/s, 元/㎡ */
const measured = new RegExp(
	String.raw`(?<=[\d十百千万亿]|每)\s?(${anyUnit})(?:[/／](${anyUnit}|s)|·(${anyUnit}|s)⁻¹)?(?![A-Za-z\d])`,
	'g',
);
/** What stands behind the stroke of a price or a rate. */
const counted =
	'平方米|平方公里|立方米|公斤|千克|公里|小时|分钟|毫升|亩|斤|吨|月|年|季度|周|天|日|人|户|度|次|克|升|米|只|头|株|棵|件|袋|箱|张|份|台|套|盒|秒|公顷|㎡|m²|m2|m³|m3|㎥|kg|㎏|km|t(?![A-Za-z])';
const currencies: Readonly<Record<string, string>> = {
	'¥': '元',
	'￥': '元',
	US$: '美元',
	$: '美元',
	HK$: '港元',
	'€': '欧元',
	'£': '英镑',
};

const rules: readonly SayRule[] = [
	[
		/(US\$|HK\$|[¥￥$€£])\s?(\d+(?:\.\d+)?)([万亿]{0,2})(?:美?元)?/g,
		(_, sign = '', amount = '', scale = '') => `${amount}${scale}${currencies[sign] ?? ''}`,
	],
	[new RegExp(`(?<=[元斤克升吨米度里人次个只头棵箱件户家套瓦时gLmt³²])[/／](?=${counted})`, 'g'), '每'],
	// 108°39′, 10′30″, 9″58
	[/(?<=\d)°(?![Cc])/g, '度'],
	[/(\d+)′(?=\d+(?:\.\d+)?″)/g, '$1分'],
	[/(?<=度\d+)′/g, '分'],
	[/(?<=\d)″/g, '秒'],
	// 10³
	[/(?<=\d)[⁰¹²³⁴-⁹]+/g, (power = '') => `的${[...power].map((one) => one.normalize('NFKC')).join('')}次方`],
	[/(?<=[\d米%])\s?[×✕]\s?(?=\d)/g, '乘'],
	[/(?<=\d)\+(?=\d)/g, '加'],
	[/±(?=\d)/g, '正负'],
	[/[≥≧](?=\d)/g, '大于等于'],
	[/[≤≦](?=\d)/g, '小于等于'],
	[/[＞>](?=\d)/g, '大于'],
	[/[＜<](?=\d)/g, '小于'],
	[/(?<=\d)#(?=[楼栋机井线库房梯变炉]|[\s，。、；）]|$)/g, '号'],
	[/(?<![A-Za-z])(?:[Nn][Oo][.:：]?|№)\s?(\d+)(?:号)?(?![\d到-])/g, '第$1号'],
];

/** @returns the text with its units, prices and signs of reckoning in words */
export function sayUnits(text: string): string {
	const said = sayByRules(text.replace(measured, inWords), rules);
	// What a rate's stroke has made a unit of: 元每㎡.
	return said.replace(measured, inWords);
}

function inWords(printed: string, unit: string, of?: string, power?: string): string {
	const per = of ?? power;
	const name = units[unit] ?? printed;
	return per === undefined ? name : `${name}每${per === 's' ? '秒' : (units[per] ?? per)}`;
}
