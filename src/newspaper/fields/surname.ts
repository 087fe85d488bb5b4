/** Chinese surnames, to tell where one name ends in names that run together. Facts from the census lists. */

import { CharacterSet } from '../lines/character-set.ts';

const common =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼厉伊仝区郜海阚花帅屠豆朴盖廉禹井祖漆巴丰卿狄晋云敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊母裘亓修邰赫杭况那宿鲜逯隆茹诺慕危亢嵇公湛宾戎勾茅揭尉冶斯檀衣阴昝植尧庹腾镡仉蓬禤磨凡蹇竺咸揣矫雒邴钮莘常赖代洪訾濮糜旷琚逄丘宛笪郦宓苍靖弓';
/** Surnames that are everyday words as well: believed only beside other evidence. */
const rare =
	'盘满闻位权强练支计索宣相初容来战玉银利呼居干但元束信智幸奉富闭由操贡火圣随台院税占敏尼沃祭粱续折芶崇生药鱼才楠水木门保展黑承昌扬回达锁畅巨轩奥侍伦慈库凤么欣再俱蔚拉印哈乌阿';
const compound = [
	'欧阳',
	'鲜于',
	'濮阳',
	'申屠',
	'淳于',
	'钟离',
	'上官',
	'司马',
	'诸葛',
	'皇甫',
	'尉迟',
	'令狐',
	'东方',
	'慕容',
	'司徒',
	'夏侯',
	'公孙',
	'端木',
	'轩辕',
	'南宫',
	'长孙',
	'宇文',
	'独孤',
	'闻人',
	'呼延',
	'拓跋',
	'澹台',
	'赫连',
];

const commons = new CharacterSet(common);
const singles = new CharacterSet(common + rare);
const compounds: ReadonlySet<string> = new Set(compound);
const compoundBeginnings = new CharacterSet(compound.map((surname) => surname.charAt(0)).join(''));

const hasCompoundSurname = (text: string): boolean =>
	compoundBeginnings.begins(text) && compounds.has(text.slice(0, 2));

/** @returns the length in characters of the surname that `text` begins with: 0 if it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
	if (hasCompoundSurname(text)) return 2;
	return singles.begins(text) ? 1 : 0;
}

/** Whether `text` begins with a surname that is hardly ever anything else. */
export const hasCommonSurname = (text: string): boolean => hasCompoundSurname(text) || commons.begins(text);
