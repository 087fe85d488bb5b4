/** The nouns that an indicator ends with. A noun that is missing here costs a figure; a wrong one makes a false figure. */
import { anyOf } from '../capacities.ts';
import type { UnitGroup } from './units.ts';
import { wordsOf } from './words-of.ts';

/** What is measured in money, tons, acres, people: the last word of 地区生产总值, 粮食产量. */
const measured = wordsOf(`
	收入 总值 产值 投资 支出 资金 总额 金额 余额 税收 利润 贷款 存款 补贴 销售额 零售额 成交额
	交易额 营业额 出口额 进口额 进出口额 进出口 出口 进口 增加值 营业收入 顺差 逆差 票房 销售 经费
	补助 外资 资产 价值 保费 房价 工资 规模 捐款 损失 费用 面积 产量 总产 单产 产能 亩产 存栏
	出栏 里程 总长 全长 长度 总量 数量 总数 客流量 流量 吞吐量 运量 发送量 货运量 客运量 发电量
	用电量 电量 装机容量 装机 容量 储量 库存 蓄水量 水量 销量 订单量 业务量 投递量 排放量 用水量
	能耗 价格 成本 库容 人口 人数 游客 旅客 用户 就业 志愿者 党员 职工 学生 观众 粉丝 从业人员
	患者 户数 流域面积 造林 绿地 耕地 高标准农田 农田 林地 湿地 税费 退税 减税 债务 债券 融资 预算
	经济总量 经济 财政 交易量 供水量 产销量 注册资本 月收入 年收入 营收 总投入 旅客量 客座
`);

/** What is a share of something. */
const shares = wordsOf(`
	率 比重 比例 占比 份额 增速 增幅 涨幅 降幅 跌幅 满意度 安全感 知晓度 湿度 浓度 完成度 贡献度
	集中度 覆盖面 利率 税率 适龄 化水平 依存度 参与度
`);

/** What changes by so much percent, besides all that is measured. */
const changing = wordsOf(`
	物价 指数 物流 消费 贸易 外贸 工业 农业 服务业 制造业 交易 运输 投入 产出 车流 质量 浓度 天数
	人次 件数 发案 案件 立案 降水 降雨 需求 供给 产品 货物 企业 用电 生产 CPI PPI GDP
	PMI 居民消费价格 房屋 建筑 数 量 额 值 价 强度 效率 运力 客流 业务
`);

/** What is counted. */
const things = wordsOf(`
	企业 公司 机构 单位 项目 平台 中心 基地 岗位 学校 幼儿园 医院 卫生院 卫生室 银行 合作社 农场
	工厂 车间 园区 商户 主体 站点 网点 站 点 村 社区 乡镇 街道 小区 县 案件 案 病例 感染者 线索
	问题 隐患 投诉 举报 事项 实事 措施 政策 制度 标准 专利 成果 议案 提案 建议 意见 活动
	演出 讲座 培训 比赛 赛事 线路 航线 公路 道路 桥梁 泊位 停车位 车位 床位 住房 房屋 公寓 厕所
	路灯 设施 设备 农机 农机具 车辆 汽车 列车 航班 班列 船舶 飞机 水库 电站 充电桩 基站 机组 公园
	广场 示范样板 样板 党委 党支部 支部 党组织 组织 团队 队伍 人才 人员 专家 医生 教师 干部 党员
	志愿者 职工 工人 劳动力 学生 农户 贫困户 家庭 居民 游客 旅客 群众 人数 用户 患者 儿童 老人
	品种 产品 作品 图书 商品 货物 物资 树木 苗木 大棚 窗口 景区 景点 民宿 旅馆 博物馆 图书馆 书屋
	工程 实验室 标兵 示范区 示范点 服务区 驿站 集群 产业 品牌 课题 证书 数量 总数 嫌疑人 团伙 窝点
	枪支 文物 遗址 墓葬 委员 代表 网站 账号 信息 视频 航次 包裹 快递 订单 合同 协议 贷款 店 馆
	渔船 疫苗 消防员 官兵 救援人员 医务人员 装备 灯 台站 监测点 检查站 安置点 村庄 林场 牧场
`);

const ends = (nouns: readonly string[]): RegExp => new RegExp(`(?:${anyOf(nouns)})[”’》）)]?$`, 'u');
const endOf = {
	measured: ends(measured),
	share: ends(shares),
	change: ends([...measured, ...changing, ...shares]),
	counted: ends([...things, ...measured.filter((noun) => noun.length > 1)]),
};
export type HeadKind = keyof typeof endOf;

/** @returns whether an indicator of that kind may end with the last word of these words */
export function hasHead(words: string, kind: HeadKind): boolean {
	return endOf[kind].test(words);
}

/** Whether what stands before a number ends like a place: 望奎县26例 counts no counties, 红旗村13个 does. */
export const isPlaceName = (words: string): boolean => /(?:县|村|社区|乡镇|街道|小区)[”’]?$/u.test(words);

/** Words that say nothing without what they are of. */
const bare =
	/^(?:总|年|月|日|日均|年均|人均|平均|年平均|累计|最高|最低|最大)?(?:投资总额|投资金额|总投资额|建筑面积|办结率|贡献率|收益率|线路全长|公路全长|投资|金额|总额|面积|规模|数量|总数|比重|比例|占比|产值|产量|增速|增幅|降幅|涨幅|跌幅|价格|费用|里程|全长|总长|长度|容量|总量|余额|收入|人数|销量|销售额|出口|进口|进出口|成本|价值|资金|支出|利润|投入|额|量|数|值|价|率|点|站|案|村|店|馆|县)$/u;

/** 增速 and 占比 are of anything; 总投资 and 面积 are of what was counted. */
const ofAnything = /(?:比重|比例|占比|增速|增幅|降幅|涨幅|跌幅|贡献率)$/u;

/** Whether what an indicator is of may be the figure before it. @param counted whether that one counts things */
export const isOf = (indicator: string, counted: boolean): boolean => counted || ofAnything.test(indicator);

/** Whether an indicator stands for nothing by itself: 总投资, 面积. */
export const isBare = (indicator: string): boolean => bare.test(indicator);

/** @returns what an indicator ends with whose values have a unit of that group; null if none has */
export function headOf(group: UnitGroup): HeadKind | null {
	switch (group) {
		case 'money':
		case 'measure':
			return 'measured';
		case 'people':
		case 'things':
			return 'counted';
		case 'share':
			return 'share';
		case 'points':
		case 'times':
			return null;
	}
}
