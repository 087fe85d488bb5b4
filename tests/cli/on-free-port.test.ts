import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onFreePort } from '../../src/cli/on-free-port.ts';

const said = vi.spyOn(console, 'log');
beforeEach(() => {
	said.mockReset();
	return () => {
		vi.unstubAllEnvs();
	};
});

/** Listens only where no other program does. */
const besides =
	(...taken: number[]) =>
	(port: number) =>
		taken.includes(port)
			? Promise.reject(Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }))
			: Promise.resolve(`on ${String(port)}`);
const usual = Array.from({ length: 10 }, (_, n) => 4321 + n);

describe('without PORT', () => {
	beforeEach(() => {
		vi.stubEnv('PORT', '');
	});

	test('the usual port is taken, and nothing said', async () => {
		expect(await onFreePort(besides())).toEqual({ made: 'on 4321', port: 4321 });
		expect(said).not.toHaveBeenCalled();
	});

	test('the next that is free is taken instead, which is said', async () => {
		expect(await onFreePort(besides(4321, 4322))).toEqual({ made: 'on 4323', port: 4323 });
		expect(said.mock.calls).toEqual([[expect.stringMatching(/^4321 端口已被别的程序占用.*这次用 4323 端口。$/)]]);
	});

	test('if none is free, what to do is said', async () => {
		await expect(onFreePort(besides(...usual))).rejects.toThrow('4330 端口已被别的程序占用');
	});

	test('what is not allowed is not tried again', async () => {
		const denied = () => Promise.reject(Object.assign(new Error('listen EACCES'), { code: 'EACCES' }));
		await expect(onFreePort(denied)).rejects.toThrow('不许用 4321 端口');
	});
});

test('a port that PORT names is that one or none', async () => {
	vi.stubEnv('PORT', '8080');
	expect(await onFreePort(besides())).toEqual({ made: 'on 8080', port: 8080 });
	await expect(onFreePort(besides(8080))).rejects.toThrow('8080 端口已被别的程序占用');
});
