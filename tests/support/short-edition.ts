import type { ContentFiles } from './temp-content.ts';

/** An edition of one page, whose piece names a person, a place, a keyword and its own words. */
export function shortEdition(id: string, published: string, words: string, title = `${id}期`): ContentFiles {
	return {
		[`editions/${id}/edition.yaml`]: `newspaper: 日报\ntitle: ${title}\npublished: ${published}\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n`,
		[`editions/${id}/01.txt`]: `@主题 ${words}的消息\n\n@署名 （通讯员 覃海南）\n\n@正文 本报柳江讯 ${words}，大家都来看看。\n\n@关键词 ${words}\n\n@正文 这里写着${words}的攻略，照着做就好。\n`,
	};
}
