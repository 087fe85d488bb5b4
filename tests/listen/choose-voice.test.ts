import { expect, test } from 'vitest';
import { chooseVoice } from '../../src/listen/page/choose-voice.ts';
import type { Voice } from '../../src/listen/page/choose-voice.ts';

const voice = (lang: string, localService = true, voiceURI = lang): Voice => ({ lang, localService, voiceURI });

test('Mandarin of the mainland is chosen before others, however a device writes it', () => {
	const [taiwan, hongKong, english] = [voice('zh-TW'), voice('zh-HK'), voice('en-US')];
	for (const lang of ['zh-CN', 'zh_CN', 'zh-Hans-CN', 'cmn-Hans-CN', 'cmn_CN', 'zh-CN-#Hans']) {
		expect(chooseVoice([english, hongKong, taiwan, voice(lang)])?.lang).toBe(lang);
	}
	expect(chooseVoice([english, hongKong, taiwan])).toBe(taiwan);
	expect(chooseVoice([english, voice('yue-HK')])?.lang).toBe('yue-HK');
});

test('a voice on the device is chosen before one of the network, and one made for reading before one for effect', () => {
	const [remote, effect, plain] = [
		voice('zh-CN', false),
		voice('zh-CN', true, 'com.apple.eloquence.zh-CN.Eddy'),
		voice('zh-CN'),
	];
	expect(chooseVoice([remote, effect, plain])).toBe(plain);
	expect(chooseVoice([remote, effect])).toBe(effect);
	expect(chooseVoice([remote, voice('zh-HK')])).toBe(remote);
});

test('where none reads Chinese there is none', () => {
	expect(chooseVoice([voice('en-US'), voice('ja-JP')])).toBeNull();
	expect(chooseVoice([])).toBeNull();
});
