import { expect, test } from 'vitest';
import { failureReason } from '../../src/cli/failure.ts';

test('a folder that can’t be made is no file that is gone', () => {
	const message = "ENOENT: no such file or directory, mkdir '/srv/.site-site'";
	const error = Object.assign(new Error(message), { code: 'ENOENT', syscall: 'mkdir' });
	expect(failureReason(error)).toMatch(/^这里建不了文件夹.*OUT_DIR/);
});

test.each(['EPERM', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])('of %s it is said what to do', (code) => {
	const error = Object.assign(new Error(`${code}: no, open '/a'`), { code, syscall: 'open' });
	expect(failureReason(error)).toMatch(/请(?!把括号)/);
});
