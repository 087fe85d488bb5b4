import { expect, test } from 'vitest';
import { failureReason } from '../../src/cli/failure.ts';

test('a folder that can’t be made is no file that is gone', () => {
	const message = "ENOENT: no such file or directory, mkdir '/srv/.site-site'";
	const error = Object.assign(new Error(message), { code: 'ENOENT', syscall: 'mkdir' });
	expect(failureReason(error)).toMatch(/^这里建不了文件夹.*OUT_DIR/);
});

test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'UNKNOWN'])('a disk without links, which says %s', (code) => {
	const error = Object.assign(new Error(`${code}: no, symlink 'a' -> 'b'`), { code, syscall: 'symlink' });
	expect(failureReason(error)).toMatch(/^这个磁盘不支持链接.*请/);
});

test('what the system said to a worker is told in Chinese first', () => {
	const error = new Error("搜索：EBUSY: resource busy or locked, rename '/srv/a' -> '/srv/b'");
	expect(failureReason(error)).toMatch(/^文件或文件夹正被别的程序占用.*请.*（搜索：EBUSY.*）。$/);
	expect(failureReason(new Error('搜索：这一页没有标题。'))).toBe('搜索：这一页没有标题。');
});

test.each(['EPERM', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])('of %s it is said what to do', (code) => {
	const error = Object.assign(new Error(`${code}: no, open '/a'`), { code, syscall: 'open' });
	expect(failureReason(error)).toMatch(/请(?!把括号)/);
});
