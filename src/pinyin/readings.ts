/**
 * Words of a county's news that pinyin-pro's own dictionary reads wrong, checked one by one. A word here wins over any
 * of the dictionary's, even if it only arises between two others (局长 in 教育局长期坚持), so what can easily arise
 * so stays out, or the longer run stands here too.
 */
export const readings: Readonly<Record<string, string>> = Object.fromEntries(
	[
		// Places.
		'柳江 liǔ jiāng, 会稽 kuài jī, 乐清 yuè qīng, 乐亭 lào tíng, 单县 shàn xiàn, 吴堡 wú bǔ, 喀什 kā shí, 尉犁 yù lí',
		'栎阳 yuè yáng, 歙县 shè xiàn, 泌阳 bì yáng, 洪洞 hóng tóng, 浚县 xùn xiàn, 涡阳 guō yáng, 珲春 hún chūn',
		'瓦窑堡 wǎ yáo bǔ, 什邡 shí fāng, 繁峙 fán shì, 莘庄 xīn zhuāng, 筠连 jūn lián, 蔚县 yù xiàn, 铅山 yán shān',
		'十里堡 shí lǐ pù, 六合区 lù hé qū, 大埔县 dà bù xiàn, 河涌 hé chōng',
		// 都 in places.
		'三都县 sān dū xiàn, 三都镇 sān dū zhèn, 三都水族 sān dū shuǐ zú, 丰都 fēng dū, 于都 yú dū, 信都镇 xìn dū zhèn',
		'宜都 yí dū, 新都区 xīn dū qū, 武都 wǔ dū, 江都区 jiāng dū qū, 花都区 huā dū qū, 盐都区 yán dū qū, 乐都 lè dū',
		'都兰县 dū lán xiàn, 都匀 dū yún, 都安县 dū ān xiàn, 都安瑶族 dū ān yáo zú, 都峤山 dū qiáo shān, 之都 zhī dū',
		// Offices.
		'乡长 xiāng zhǎng, 乡长期 xiāng cháng qī, 处长 chù zhǎng, 处长期 chù cháng qī, 局长 jú zhǎng, 局长期 jú cháng qī',
		'所长 suǒ zhǎng, 所长期 suǒ cháng qī, 行长 háng zhǎng, 理事长 lǐ shì zhǎng, 秘书长 mì shū zhǎng, 网格长 wǎng gé zhǎng',
		'河长制 hé zhǎng zhì, 湖长制 hú zhǎng zhì, 林长制 lín zhǎng zhì, 田长制 tián zhǎng zhì, 路长制 lù zhǎng zhì',
		'街长制 jiē zhǎng zhì, 级河长 jí hé zhǎng, 级林长 jí lín zhǎng, 级田长 jí tián zhǎng, 总河长 zǒng hé zhǎng',
		'总林长 zǒng lín zhǎng',
		// Words with two readings.
		'率先 shuài xiān, 率队 shuài duì, 率团 shuài tuán, 效率 xiào lǜ, 比率 bǐ lǜ',
		'还款 huán kuǎn, 还贷 huán dài, 还田 huán tián, 还林 huán lín, 还草 huán cǎo, 还湿 huán shī, 还湖 huán hú',
		'还绿于民 huán lǜ yú mín, 还路于民 huán lù yú mín, 还建房 huán jiàn fáng, 还本 huán běn',
		'组一行 zǔ yī xíng, 团一行 tuán yī xíng, 领导一行 lǐng dǎo yī xíng, 农行 nóng háng',
		'重走 chóng zǒu, 重塑 chóng sù, 重拾 chóng shí, 重获 chóng huò, 重振 chóng zhèn, 重燃 chóng rán',
		'注重 zhù zhòng, 着重 zhuó zhòng, 彩调 cǎi diào, 南水北调 nán shuǐ běi diào',
		'给排水 jǐ pái shuǐ, 今朝 jīn zhāo, 有朝一日 yǒu zhāo yī rì, 太子参 tài zǐ shēn, 牛圈 niú juàn, 圈舍 juàn shè',
		'薄膜 bó mó, 薄利 bó lì, 大城市 dà chéng shì, 穿着 chuān zhuó, 着装 zhuó zhuāng, 粘贴 zhān tiē, 粘连 zhān lián',
		'雪茄 xuě jiā, 果脯 guǒ fǔ, 冷轧 lěng zhá, 畜力 xù lì, 刨花 bào huā',
	]
		.flatMap((line) => line.split(', '))
		.map((entry) => {
			const [word = '', ...syllables] = entry.split(' ');
			return [word, syllables.join(' ')];
		}),
);
