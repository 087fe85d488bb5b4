/** The roles a line can play, and what they are called. What speaks for a role is in label/roles/. */
import { z } from 'zod';

/** The roles a line can play (the parser's vocabulary). */
export const Role = z.enum([
	'banner',
	'kicker',
	'headline',
	'deck',
	'subheading',
	'keyword',
	'paragraph',
	'continuation',
	'byline',
	'credit',
	'caption',
	'editor-note',
	'jump',
	'furniture',
]);
export type Role = z.infer<typeof Role>;

/** `mark` is what an editor writes behind the sign @; `otherNames`, what editors and other papers call the role. */
type RoleWords = { mark: string; otherNames: readonly string[] };

/** In the order in which an editor is shown the marks. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
	kicker: {
		mark: '引题',
		otherNames: ['引題', '引标题', '眉题', '肩题', '上辅题'],
	},
	headline: {
		mark: '主题',
		otherNames: ['主題', '标题', '標題', '主标题', '主標題', '大标题', '正标题', '正题', 'title', 'heading'],
	},
	deck: {
		mark: '副题',
		otherNames: ['副題', '副标题', '副標題', '辅题', 'subtitle'],
	},
	subheading: {
		mark: '小标题',
		otherNames: ['小標題', '小题', '插题', '分题', '子标题', '次标题', 'subhead'],
	},
	keyword: {
		mark: '关键词',
		otherNames: ['關鍵詞', '关键字', '關鍵字', '攻略', 'keywords'],
	},
	paragraph: {
		mark: '正文',
		otherNames: ['段落', '文章', '内容', '內容', '本文', 'text', 'body'],
	},
	continuation: {
		mark: '接上',
		otherNames: ['接着', '接上文', '接上段', '续上', '续', 'continue', 'continued'],
	},
	byline: {
		mark: '署名',
		otherNames: ['作者', '记者', '記者', '通讯员', '通訊員', 'author'],
	},
	credit: {
		mark: '摄影',
		otherNames: ['攝影', '拍摄', '供图', '摄影者', 'photo', 'photographer'],
	},
	caption: {
		mark: '图说',
		otherNames: ['圖說', '图片说明', '圖片說明', '图注', '图片', '照片', '说明'],
	},
	'editor-note': {
		mark: '编者按',
		otherNames: ['編者按', '按语', '编后', '编者的话', 'note'],
	},
	jump: {
		mark: '转版',
		otherNames: ['轉版', '接版', '下转', '上接'],
	},
	furniture: {
		mark: '报头',
		otherNames: ['報頭', '版头', '版次', '页眉', '页脚', '报眉', '责编', 'header', 'footer'],
	},
	banner: {
		mark: '通栏',
		otherNames: ['通欄', '通栏标题', '栏目', '栏目名', '栏题'],
	},
};

/** The roles in that order. */
export const shownRoles: readonly Role[] = Object.keys(roleWords).map((name) => Role.parse(name));
