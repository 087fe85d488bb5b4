/** Set by astro.config.ts. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Vite's own.
interface ImportMetaEnv {
	/** Whether site.yaml names a search service. */
	readonly SEARCH_BY_SERVICE: boolean;
}
