/** How papers word 转版、接版, as parts of patterns. */

/** Before the page that a text comes from: 上接, 紧接, 文接, 接 (第一版). */
export const comesFrom = '[上紧文]?接';
/** Before the page that it goes on at: 下转, 紧转, 文转, 转 (第三版), and 下接. */
export const goesTo = '[下紧文]?[转接]';

/** Those that mean nothing else, whatever stands behind them. */
export const surelyFrom = '[上文]接';
export const surelyTo = '[下文]转';

/** What some papers set beside a jump to point at it. */
const pointers = '▲▼▶◀►◄▷◁→←⇒⇐➤>＞<＜◆●■★';
/** What a jump may begin with, besides its words and white space. */
export const beforeJump = `（(【[〔“"${pointers}`;
/** What may stand around a jump that has its line to itself. */
export const aroundJump = `[（(）)【】\\[\\]〔〕“”"${pointers}\\s　]*`;
