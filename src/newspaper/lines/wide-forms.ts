/** Figures and Latin letters set as wide as Han characters (１９９８年, Ａ２版), as older type-setting systems give them. */
import { wideDigits } from './characters.ts';
import { haveCommon, sign, type Signs } from './signs.ts';

const wideLetters =
	'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const ofWide = sign(wideDigits + wideLetters);
const allWide = /[０-９Ａ-Ｚａ-ｚ]/gu;
/** From a wide form to its plain one in Unicode's block Halfwidth and Fullwidth Forms. */
const distance = 0xfee0;

/** Whether a text with these signs may have wide forms. */
export const mayBeWide = (signs: Signs): boolean => haveCommon(signs, ofWide);

/** @returns the text with its plain forms; offsets stay the same, one sign is one sign */
export const plainText = (text: string): string =>
	text.replace(allWide, (wide) => String.fromCharCode(wide.charCodeAt(0) - distance));
