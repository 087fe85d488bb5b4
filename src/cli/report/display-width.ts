/** Wide and full-width characters, by Unicode's East Asian Width, and what is shown as an emoji by itself. */
const wide =
	/^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/u;
const emojiStyle = /^\p{Emoji}.*\uFE0F/su;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How many cells of a terminal a character takes.
 *
 * @param character one grapheme, control characters already made visible. Characters of ambiguous width (“ ” — ①) count
 *   as narrow, as terminals show them unless told otherwise
 */
export function displayWidth(character: string): 0 | 1 | 2 {
	if (wide.test(character) || emojiStyle.test(character)) return 2;
	return invisible.test(character) ? 0 : 1;
}
