/** What a reader may choose, in the order of the panel. */
type Choice = {
	/** The name it is kept under on the device, and the `data-` attribute of the root that the styles answer to. */
	name: string;
	legend: string;
	/** The first, of an empty value, is what the site does by itself. */
	options: readonly { value: string; label: string }[];
};

export const choices: readonly Choice[] = [
	{
		name: 'size',
		legend: '字号',
		options: [
			{ value: '', label: '标准' },
			{ value: 'large', label: '大' },
			{ value: 'huge', label: '特大' },
		],
	},
	{
		name: 'paper',
		legend: '底色',
		options: [
			{ value: '', label: '跟随系统' },
			{ value: 'light', label: '日间' },
			{ value: 'dark', label: '夜间' },
			{ value: 'soft', label: '护眼' },
		],
	},
	{
		name: 'leading',
		legend: '行距',
		options: [
			{ value: '', label: '标准' },
			{ value: 'loose', label: '宽松' },
		],
	},
	{
		name: 'face',
		legend: '字体',
		options: [
			{ value: '', label: '自动' },
			{ value: 'song', label: '宋体' },
			{ value: 'hei', label: '黑体' },
		],
	},
];
