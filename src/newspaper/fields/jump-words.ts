/** How papers word 转版、接版, as parts of patterns. */

/** Before the page that a text comes from: 上接, 紧接, 文接 (第一版). */
export const comesFrom = '(?:[上紧文]接|接)';
/** Before the page that it goes on at: 下转, 紧转, 文转, 转 (第三版). */
export const goesTo = '(?:[下紧文][转接]|[转接])';

/** What some papers set beside a jump to point at it. */
export const pointers = '▲▼▶◀►◄▷◁→←⇒⇐➤>＞<＜◆●■★';
/** What may stand around a jump that has its line to itself. */
export const aroundJump = `[（(）)【】\\[\\]〔〕“”"${pointers}\\s　]*`;
