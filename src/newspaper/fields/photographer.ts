/** Who took a photo, where only the words beside the name say that it is one: 丽华 摄, 山妮　文/图, 新蔡县 宋超喜/摄, 新蔡 宋超喜/摄. */
import type { Contributor } from '../model.ts';
import { looksLikeName } from './names.ts';

const taken =
	/^(?<before>[（(]?[\s　]*(?:(?<place>\p{Script=Han}{2}|\p{Script=Han}{1,5}(?:[县市区镇乡村旗州]|街道))[\s　]+)?)(?<name>\p{Script=Han}{2,3})[\s　]*(?:(?<alone>[\s　/／]摄)|[\s　](?<both>文[/／]图|图[/／]文|图文|摄影报道))[）)]?$/u;
const longest = 20;
/** What names no person: who had the photo, how it was taken, whose it is. */
const noName =
	/资料|本[报版组刊台社]|航拍|无人机|网络|记者|通讯员|作者|编辑|图片|照片|[社报网台局委镇乡村县市校院]$|[的了是在由均皆被自据近月日]/u;

/** 摄影 王飞, 特约 王飞: what stands before a name and is no place. */
const noPlace = /[摄图文稿报记编约讯]/u;

/** @returns the photographer, if the whole line is a name, perhaps behind a place, and 摄 or 文/图; or null */
export function readPhotographer(text: string): Contributor | null {
	if (text.length > longest) return null;
	const { before = '', place = null, name, alone } = taken.exec(text)?.groups ?? {};
	if (name === undefined || noName.test(name)) return null;
	if (place !== null && (!looksLikeName(name) || noPlace.test(place) || looksLikeName(place))) return null;
	const act = alone === undefined ? '文/图' : '摄';
	return { name, capacity: null, act, organisation: place, at: before.length, length: name.length };
}
