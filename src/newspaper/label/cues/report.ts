/** How a report begins and ends, by which a heading between two of them is known. Asked only around headings. */
import type { LineView } from '../../lines/line-view.ts';
import { endsWithStop } from './punctuation.ts';

const lead =
	/^.{0,45}?(?:近日|日前|昨[天日晚晨]|今[天日晨晚起]|连日来|近段时间|时下|当天|(?<!年)\d{1,2}月\d{1,2}日|(?<![月\d])\d{1,2}日(?:[，,上下晚至])|本报讯|日电|日讯)/u;
const closing = /^(?:下一步|接下来|今后|未来|据悉[，,]?下一步)/u;
const closingAtEnd = /(?:下一步|今后|接下来|将(?:继续|进一步|持续)|将以此)[^。！]{4,}[。！.!][”’」』]?$/u;

/** Whether a text's first words say when. */
export const saysWhen = (text: string): boolean => lead.test(text);

/** 导语: the first sentence of a report says when. */
export const opensLikeALead = ({ text, head }: LineView): boolean => text.length > 45 && saysWhen(head);

/** 结尾: the last paragraph of a report says what comes next. */
export const closesLikeAnArticle = ({ text, head, tail }: LineView): boolean =>
	text.length >= 30 && endsWithStop(text) && (closing.test(head) || closingAtEnd.test(tail));
