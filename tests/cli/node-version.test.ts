import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/run.ts';

/** Runs what npm runs once the packages are there, on a Node that says it is of this version. */
function checkedOn(version: string) {
	const program = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./.config/node-version.cjs')`;
	return spawnSync(process.execPath, ['--eval', program], { cwd: projectRoot, encoding: 'utf8' });
}

test.each(['18.20.8', '20.19.0', '22.23.2'])('Node %s is too old, and one sentence says what to install', (version) => {
	const { status, stderr } = checkedOn(version);
	expect(status).toBe(1);
	expect(stderr).toBe(
		`这台电脑上的 Node 是 ${version}，太旧，程序自带的 Node 又没有装上。请到 https://nodejs.org 装 Node 24 或更新的版本，再运行一次 npm ci。\n`,
	);
});

test.each(['24.2.0', process.versions.node])('Node %s will do', (version) => {
	expect(checkedOn(version)).toMatchObject({ status: 0, stderr: '' });
});
