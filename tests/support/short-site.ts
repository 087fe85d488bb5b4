import { builtSite } from './built-sites.ts';
import type { BuiltSite } from './built-sites.ts';
import { shortEdition } from './short-edition.ts';
import { siteYaml, writeContent } from './temp-content.ts';

/** The site of two short editions: a of the last day of 2023, about 修路, and b of 2024-01-05, about 种树. */
export function shortSite(): Promise<BuiltSite> {
	return builtSite('short', (content) =>
		writeContent(content, {
			'site.yaml': siteYaml,
			...shortEdition('a', '2023-12-31', '修路'),
			...shortEdition('b', '2024-01-05', '种树'),
		}),
	);
}
