/** What git says when it can't do what it was asked to → in plain Chinese what is the matter, and what to do. */

/** The line that says why, for the person who maintains the site. */
function reasonIn(said: string): string {
	const lines = said.trim().split(/\r?\n/);
	return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
}

type Known = { says: RegExp; problem: string };

const sentenceFor = (said: string, known: readonly Known[]): string | null =>
	known.find(({ says }) => says.test(said))?.problem ?? null;

const nobody =
	'git 还不知道您是谁。请运行一次 git config --global user.name "您的名字" 和 git config --global user.email "您的邮箱"，再提交。';

/** @param said why git can't tell of which repository the content is */
export function repositoryProblem(said: string): string {
	const kept = '改好的文字已经存在文件里，只是不能从这里提交。';
	if (said.includes('ENOENT')) return `这台电脑没有装 git，${kept}请让维护的人装上 git。`;
	if (said.includes('dubious ownership')) {
		const [cure = 'git config --global --add safe.directory 项目的文件夹'] =
			/git config .*safe\.directory .+/.exec(said) ?? [];
		return `git 不放心这个文件夹，因为它是这台电脑上另一个用户的，${kept}请运行一次 ${cure} 再来提交。`;
	}
	if (said.includes('not a git repository')) return `这个文件夹不在 git 里，${kept}请让维护的人运行一次 git init。`;
	return `git 现在用不了，${kept}请把括号里的话转告维护的人（${reasonIn(said)}）。`;
}

const commits: readonly Known[] = [
	{ says: /identity|user\.name|user\.email|empty ident|auto-detect|tell me who you are/i, problem: nobody },
	{ says: /index\.lock/, problem: '另一个 git 正在用这个文件夹。请等它做完，再提交。' },
	{ says: /No space left on device|Disk quota exceeded/i, problem: '磁盘满了。请腾出一些地方，再提交。' },
	{
		says: /Permission denied|insufficient permission/i,
		problem: '没有权限写 git 的文件夹。请让维护的人检查它的权限。',
	},
];

export const commitProblem = (said: string): string =>
	`没有提交：${sentenceFor(said, commits) ?? `git 不肯（${reasonIn(said)}）。请把括号里的话转告维护的人。`}`;

/** The first that fits; what a server refuses ends with the same words as what is only behind. */
const pushes: readonly Known[] = [
	{
		says: /pre-receive hook declined|protected branch|remote rejected/i,
		problem: '对方的服务器不收（也许这个分支只许维护的人推，或者文件太大）。请把这句话转告维护的人。',
	},
	{
		says: /non-fast-forward|fetch first|\[rejected\]|stale info/,
		problem: '别人先推了新的。请按“取来别人的改动”，再按“推上去”。',
	},
	{
		says: /Authentication failed|could not read (?:Username|Password)|Permission denied|Invalid username|Host key verification failed|error: 40[13]/i,
		problem: '对方的服务器不认您的账号。请让维护的人检查账号、密码或者密钥，再按一次“推上去”。',
	},
	{
		says: /does not appear to be a git repository|[Rr]epository .*not found|does not exist|error: 404/,
		problem: '推到的网址上没有这个仓库。请让维护的人用 git remote -v 看一看网址对不对。',
	},
	{
		says: /Could not resolve host|Connection (?:refused|timed out|reset|closed)|Network is unreachable|Operation timed out|unable to access|Could not read from remote/i,
		problem: '连不上对方的服务器。请检查网络，再按一次“推上去”。',
	},
	{ says: /No space left on device/i, problem: '磁盘满了。请腾出一些地方，再按一次“推上去”。' },
];

export function pushProblem(said: string): string {
	const known = sentenceFor(said, pushes);
	const why = known ?? `请把括号里的话转告维护的人（${reasonIn(said)}），再按一次“推上去”。`;
	return `已经提交在这台电脑上，但是没有推上去：${why}`;
}

const pulls: readonly Known[] = [
	{
		says: /would be overwritten|local changes/,
		problem: '没有取来：别人也改了您正在改的文件。请先在“保存并提交”里提交您的，再取一次。',
	},
	{ says: /couldn't find remote ref/, problem: '还没有别人推上来的东西，不用取。' },
	{
		says: /Authentication failed|could not read (?:Username|Password)|Permission denied|Host key verification failed|error: 40[13]/i,
		problem: '没有取来：对方的服务器不认您的账号。请让维护的人检查账号、密码或者密钥。',
	},
	{ says: /No space left on device/i, problem: '没有取来：磁盘满了。请腾出一些地方，再取一次。' },
];

export const pullProblem = (said: string): string =>
	sentenceFor(said, pulls) ?? `没有取来（${reasonIn(said)}）。请检查网络，再按一次“取来别人的改动”。`;

/** What git leaves in its folder while something is half done, by its name there. */
const halves: readonly { files: readonly string[]; problem: string }[] = [
	{
		files: ['rebase-merge', 'rebase-apply'],
		problem:
			'git 变基（rebase）做到一半，现在提交会弄乱。请让维护的人运行 git rebase --continue 做完，或者 git rebase --abort 退回去。',
	},
	{
		files: ['CHERRY_PICK_HEAD'],
		problem:
			'git 拣选（cherry-pick）做到一半，现在提交会弄乱。请让维护的人运行 git cherry-pick --continue 做完，或者 git cherry-pick --abort 退回去。',
	},
	{
		files: ['REVERT_HEAD'],
		problem:
			'git 撤回（revert）做到一半，现在提交会弄乱。请让维护的人运行 git revert --continue 做完，或者 git revert --abort 退回去。',
	},
];

/** The files by which `halfDone` tells what was begun; a merge is finished by committing it. */
export const halfDoneFiles: readonly string[] = halves.flatMap(({ files }) => files);

/** @param there which of `halfDoneFiles` git's folder has */
export const halfDoneProblem = (there: ReadonlySet<string>): string | null =>
	halves.find(({ files }) => files.some((file) => there.has(file)))?.problem ?? null;

/**
 * @param own how many files of the content folder have two people's texts of the same lines
 * @param others files elsewhere in the repository that have them, from its root
 */
export function unmergedProblem(own: number, others: readonly string[]): string {
	const toChoose =
		'两个人改了同一行，还没有选好留哪一边。请到“保存并提交”里，把列出来的文件一个一个点开，选好了再提交。';
	const elsewhere = `git 合并到一半：${others.join('、')} 不是报纸的内容，里面两个人改了同一行，请让维护的人改好。`;
	return [own > 0 ? toChoose : '', others.length > 0 ? elsewhere : ''].join('');
}

/** @param branch to go back to */
export const detachedProblem = (branch: string): string =>
	`现在停在以前的一次提交上，不在任何一个分支里（git 说 detached HEAD），在这里提交以后会找不着。请运行 git switch ${branch} 回到分支上，再来提交；改好的文字都还在文件里。`;

export const nobodyProblem = `没有提交：${nobody}`;
