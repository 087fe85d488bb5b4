import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath, viewBoxOf } from '../../../src/reader/share/qr-path.ts';

/** Draws a path of strokes as a scanner sees it, `scale` pixels a module, with its quiet zone. */
function draw({ size, path }: { size: number; path: string }, scale = 4) {
	const quiet = 4;
	const width = (size + 2 * quiet) * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	let [x, y] = [0, 0];
	for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
		const [dx, dy] = [Number(first), Number(second ?? 0)];
		if (command === 'M') [x, y] = [dx, Math.floor(dy)];
		else if (command === 'm') x += dx;
		else {
			for (let row = 0; row < scale; row++) {
				const start = ((y + quiet) * scale + row) * width + (x + quiet) * scale;
				for (let pixel = start; pixel < start + dx * scale; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
			}
			x += dx;
		}
	}
	return { width, height: width, data };
}

test.each([
	'https://example.com/',
	'https://liujiang.example.cn/2024-01-liujiang/shou-hu-xue-sheng-she-jian-shang-de-an-quan/',
	'https://liujiang.example.cn/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/#p12',
])('a scanner reads %s out of its path', (address) => {
	expect(decodeQR(draw(qrPath(address)))).toBe(address);
});

test('a quiet zone of four modules is left around it', () => {
	expect(viewBoxOf({ size: 33 })).toBe('-4 -4 41 41');
});
