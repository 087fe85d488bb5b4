/** A heading by itself between two texts: what the texts say tells whether it begins another article. */
import { expect, test } from 'vitest';
import { countSharedWords, many } from '../../../src/newspaper/label/cues/shared-words.ts';
import { cueHolds } from '../../../src/newspaper/label/cues/index.ts';
import type { LineView } from '../../../src/newspaper/lines/line-view.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';

const tea =
	'青云镇茶农合作社今年新种有机茶园三百亩，采茶季雇了附近二十多位村民，每人每天能挣一百二十元，忙的时候还管一顿午饭。';
const moreTea =
	'合作社负责人介绍，有机茶园不打农药，茶农合作社请来技术员教村民修枝施肥，采茶季的收入比往年多了三成，来年还要再种一百亩。';
const river =
	'白沙河上的旧桥封闭检修以来，两岸学生绕行上学。交通部门在下游搭起浮桥，早晚各派一名安全员值守，方便孩子们来往。';

const viewsOf = (...lines: string[]): LineView[] => {
	const { lines: read } = readLines(lines.join('\n'), 'page.txt');
	return viewLines(read, measurePage(read));
};
/** A page of two texts with a heading between, each of two paragraphs; its heading. */
function headingBetween(above: string, below: string): LineView {
	const heading = viewsOf(above, above, '一桥通两岸', below, below)[2];
	if (heading === undefined) throw new Error('the page has no heading');
	return heading;
}
const sharedBy = (above: string, below: string): number | null => {
	const { previous, next } = headingBetween(above, below);
	if (previous === null || next === null) throw new Error('a line is missing');
	return countSharedWords(previous, next, () => false);
};

test('the text under a heading speaks of something else', () => {
	const heading = headingBetween(tea, river);
	expect(cueHolds('topic-changes', heading)).toBe(true);
	expect(cueHolds('topic-goes-on', heading)).toBe(false);
});

test('the text under a heading goes on with the words of the text above it', () => {
	const heading = headingBetween(tea, moreTea);
	expect(cueHolds('topic-goes-on', heading)).toBe(true);
	expect(cueHolds('topic-changes', heading)).toBe(false);
});

test('a long phrase that both texts have counts once, however often it comes', () => {
	const phrase = '统筹推进疫情防控和经济社会发展工作';
	expect(sharedBy(`${phrase}，茶园开了门。${'采'.repeat(20)}`, `${'桥'.repeat(20)}，${phrase}，${phrase}。`)).toBe(1);
});

test('nothing is said of short texts', () => {
	expect(sharedBy('茶农忙采茶。', river)).toBeNull();
	expect(sharedBy(river, '茶农忙采茶。')).toBeNull();
});

test('counting stops where enough is known', () => {
	expect(sharedBy(tea, moreTea)).toBe(many);
});
