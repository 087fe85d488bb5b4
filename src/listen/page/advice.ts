/** What to do where nothing can be read aloud, for the device at hand. */
export type Advice = { title: string; lines: readonly string[] };

const ways = [
	{
		on: /android|harmony/i,
		way: '安卓手机：打开“设置”，在“无障碍”（或“辅助功能”）里找到“文字转语音（TTS）输出”，安装中文语音数据。',
	},
	{
		on: /iphone|ipad|mac os/i,
		way: '苹果手机和平板：打开“设置”，依次点“辅助功能”“朗读内容”“声音”“中文”，下载一个声音。',
	},
	{ on: /windows/i, way: '电脑：打开“设置”，依次点“时间和语言”“语音”“添加语音”，选“中文（简体，中国）”。' },
];

/** @param name the browser's name for itself */
export function adviceWithoutVoice(name: string): Advice {
	const fitting = ways.filter(({ on }) => on.test(name));
	return {
		title: '这台设备没有中文语音，读不出来',
		lines: [...(fitting.length === 1 ? fitting : ways).map(({ way }) => way), '装好以后，回到这里按“再试”。'],
	};
}

/** @param name the browser's name for itself */
export function adviceWithoutSpeech(name: string): Advice {
	return {
		title: '这个浏览器不会朗读',
		lines: [
			/micromessenger/i.test(name)
				? '点右上角的“…”，选“在浏览器打开”，再按“听报”。'
				: '请用手机自带的浏览器打开这一页，再按“听报”。',
		],
	};
}

/** Where the edition has not come, and isn't saved. */
export const adviceWithoutNetwork: Advice = {
	title: '没有网络，听不了',
	lines: ['有网络的时候，先按“存到手机”，没有网络也能听。'],
};
