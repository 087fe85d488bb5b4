/**
 * Run by npm once the packages are there, on the Node that every command will get: the one from the packages, or, where
 * that has no build for this machine, the machine's own. An older one can't run the commands, and says so here in one
 * sentence instead of in each of them with a stack trace. Plain JavaScript, which any Node can read.
 */
const wanted = 24;
const [major] = process.versions.node.split('.').map(Number);
if (major < wanted) {
	console.error(
		`这台电脑上的 Node 是 ${process.versions.node}，太旧，程序自带的 Node 又没有装上。请到 https://nodejs.org 装 Node ${wanted} 或更新的版本，再运行一次 npm ci。`,
	);
	process.exit(1);
}
