import { join } from 'node:path';
import { SiteFile } from '../newspaper/model.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { fileKind } from './file-kind.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field } from './yaml-source.ts';

/** What a content folder without a site.yaml is called. */
export const unnamedSite: SiteFile = {
	name: '读报',
	motto: '身边的事，慢慢读',
	address: 'http://localhost:4321',
	contact: null,
	volumes: 'year',
	recent_days: 90,
	time_zone: 'Asia/Shanghai',
	offline: true,
	compressed: false,
	search: null,
};

const fields: Record<'' | keyof SiteFile, Field> = {
	'': { label: '网站的资料', expected: '“字段: 值”这样的几行', example: 'name: 柳江读报' },
	name: { label: '网站的名字', expected: '一段文字', example: 'name: 柳江读报' },
	motto: { label: '网站的一句话', expected: '一段文字', example: 'motto: 身边的事，慢慢读' },
	address: {
		label: '网站的网址',
		expected:
			'以 https:// 或 http:// 开头的网址，末尾不带斜杠；后面可以有路径（比如 https://gov.github.io/paper），路径只用字母、数字、短横线、下划线和点',
		example: 'address: https://www.example.com',
	},
	contact: { label: '联系方式', expected: '一段文字，没有就写 null', example: 'contact: null' },
	offline: {
		label: '没有网络也能看',
		expected: 'true（读者打开过的、存下的都留在手机里）或 false（不留，留过的也清掉）',
		example: 'offline: true',
	},
	compressed: {
		label: '预先压缩',
		expected: 'true（另存压缩好的文件，给自己的 nginx 用）或 false',
		example: 'compressed: true',
	},
	search: {
		label: '搜索服务',
		expected:
			'本站自己的一个地址，以 / 开头、以 / 结尾，只用字母、数字和短横线：别的网站不能直接写在这里，请让自己的服务器从这个地址转过去（见 .config/nginx.conf）；不用搜索服务就写 null',
		example: 'search: /archive-search/',
	},
	recent_days: {
		label: '近期的天数',
		expected: '一个整数，1 到 3660：最近多少天的报纸有长者版',
		example: 'recent_days: 90',
	},
	time_zone: {
		label: '时区',
		expected: '一个时区的名字：报纸到了那里的出版日期才上网',
		example: 'time_zone: Asia/Shanghai',
	},
	volumes: { label: '合订本', expected: 'year（一年一册）或 month（一月一册）', example: 'volumes: year' },
};

/**
 * Reads site.yaml.
 *
 * @returns the site, and what is wrong; without a file the site is `unnamedSite`, with errors it is null
 */
export async function readSiteFile(
	dir: string,
): Promise<{ site: SiteFile | null; path: string; diagnostics: Diagnostic[] }> {
	const path = join(dir, 'site.yaml');
	const name = sourceName(path);
	if ((await fileKind(path)) === 'missing') {
		const problem = contentDiagnostic('site-missing', { file: name, line: 1, column: 1 }, { name: unnamedSite.name });
		return { site: unnamedSite, path, diagnostics: [problem] };
	}
	const { text, problem } = await readSource(path, name);
	if (problem !== null) return { site: null, path, diagnostics: [problem] };
	const { value, diagnostics } = readYaml(text, { name, schema: SiteFile, fields });
	return { site: value, path, diagnostics };
}
