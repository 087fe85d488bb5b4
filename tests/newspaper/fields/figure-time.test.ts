/** How long it takes to read 数字 in a long text, in the processor's time: other programs may run beside it. */
import { expect, test } from 'vitest';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';

/** In milliseconds. */
function time(text: string): number {
	const start = process.threadCpuUsage();
	readFigures(text);
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

test.each(['地区生产总值294.26亿元，', '5', '一', '“', '新增企业5个、', '连续5年', '1-', '分别5和'])(
	'“%s” 8000 times over is read as fast as it is long',
	(stretch) => {
		time(stretch.repeat(500));
		expect(time(stretch.repeat(8000))).toBeLessThan(1500);
	},
);
