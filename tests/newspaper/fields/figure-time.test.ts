/** How long it takes to read 数字 in a long text, in the processor's time: other programs may run beside it. */
import { expect, test } from 'vitest';
import { readFigures } from '../../../src/newspaper/fields/figure.ts';
import { processorTime } from '../../support/processor-time.ts';

const time = (text: string): number =>
	processorTime(() => {
		readFigures(text);
	});

test.each(['地区生产总值294.26亿元，', '5', '一', '“', '新增企业5个、', '连续5年', '1-', '分别5和'])(
	'“%s” 8000 times over is read as fast as it is long',
	(stretch) => {
		time(stretch.repeat(500));
		expect(time(stretch.repeat(8000))).toBeLessThan(1500);
	},
);
