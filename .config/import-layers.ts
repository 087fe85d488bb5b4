/** Which folder may import what: the only place where the direction of imports is written down. */

type Layer = {
	/** Its files, from the project's root; a file belongs to the first layer that matches it. */
	files: string | string[];
	/** The layers it may import besides itself. */
	imports?: readonly LayerName[];
	/** The layers of which it may import types, and nothing that runs. */
	types?: readonly LayerName[];
	/** The packages and modules of Node it may import; any if this is left out. */
	packages?: readonly string[];
	/** The packages and modules of Node it may not import. */
	notPackages?: readonly string[];
};

export type LayerName =
	| 'common'
	| 'model'
	| 'newspaper'
	| 'unicode'
	| 'pinyin'
	| 'pool'
	| 'typesetting'
	| 'share'
	| 'listen'
	| 'choices'
	| 'reading place'
	| 'today'
	| 'read'
	| 'sorted tables'
	| 'photo view'
	| 'preview'
	| 'proof'
	| 'import'
	| 'archive'
	| 'view'
	| 'addresses'
	| 'places'
	| 'related'
	| 'loaders'
	| 'content.config'
	| 'queries'
	| 'styles'
	| 'search index'
	| 'search'
	| 'search components'
	| 'after build'
	| 'built'
	| 'offline build'
	| 'offline'
	| 'offline components'
	| 'components'
	| 'layouts'
	| 'middleware'
	| 'images'
	| 'pages'
	| 'press'
	| 'publish'
	| 'desk edits'
	| 'desk page'
	| 'desk'
	| 'cli'
	| 'settings'
	| 'tests';

/** Only queries ask for content; what a collection is made of is known to loaders and content.config. */
const collections = ['astro:content', 'astro:content/*'];

/** In the order in which a file is looked up; each layer is upstream of what may import it. Every layer may import `common`. */
export const layers: Readonly<Record<LayerName, Layer>> = {
	common: {
		files: [
			'src/{site-path,html-text,in-page,by-units}.ts',
			'src/newspaper/model/{assert-never,text}.ts',
			'src/newspaper/model/data-role.ts',
		],
		types: ['model'],
		packages: ['esbuild', 'node:crypto'],
	},
	model: { files: ['src/newspaper/model.ts', 'src/newspaper/model/**'], packages: ['zod'] },
	newspaper: { files: 'src/newspaper/**', imports: ['model', 'unicode'], packages: ['zod'] },
	pool: { files: 'src/pool/**', packages: ['zod', 'node:child_process', 'node:worker_threads'] },
	unicode: { files: 'src/unicode/**', packages: [] },
	pinyin: { files: 'src/pinyin/**', packages: ['pinyin-pro'] },
	typesetting: { files: 'src/typesetting/**', types: ['view'], packages: [] },
	share: { files: 'src/reader/share/**', imports: ['typesetting', 'styles'], types: ['view'], packages: ['qr'] },
	// Its boundaries are made by the build; its `page/` runs in the reader's browser.
	listen: { files: 'src/listen/**', imports: ['styles', 'unicode'], types: ['model'], packages: [] },
	choices: { files: 'src/reader/choices/**', packages: [] },
	'reading place': { files: 'src/reader/place/**', packages: [] },
	today: { files: 'src/reader/today/**', packages: [] },
	read: { files: 'src/reader/read/**', packages: [] },
	'sorted tables': { files: ['src/reader/terms/**', 'src/reader/sort/**'], packages: [] },
	'photo view': { files: 'src/reader/photo-view/**', imports: ['styles'], packages: ['photoswipe', 'photoswipe/**'] },
	proof: { files: 'src/proof/**', imports: ['model', 'newspaper', 'unicode', 'pinyin'], packages: [] },
	import: {
		files: 'src/import/**',
		imports: ['unicode'],
		packages: ['mammoth', 'parse5', 'pdfjs-dist', 'pdfjs-dist/**', 'node:module', 'node:path'],
	},
	archive: { files: 'src/archive/**', packages: ['zod', 'node:sqlite'] },
	view: { files: 'src/view/**', types: ['model', 'archive'], packages: ['astro'] },
	preview: { files: 'src/preview/**', imports: ['typesetting'], types: ['view'], notPackages: collections },
	addresses: { files: 'src/addresses/**', packages: [] },
	places: { files: ['src/terms/**', 'src/places/**'], types: ['model'], packages: [] },
	related: { files: 'src/related/**', imports: ['model'], packages: ['zod'] },
	loaders: { files: 'src/loaders/**', imports: ['model', 'newspaper', 'unicode', 'pinyin', 'addresses', 'related'] },
	'content.config': { files: 'src/content.config.ts', imports: ['model', 'newspaper', 'loaders'] },
	queries: {
		files: 'src/queries/**',
		imports: [
			'model',
			'newspaper',
			'addresses',
			'typesetting',
			'places',
			'related',
			'share',
			'listen',
			'today',
			'preview',
			'archive',
			'loaders',
			'content.config',
		],
		types: ['view'],
	},
	styles: { files: 'src/styles/**' },
	// Runs in Node at the end of a build; what the rest of search imports goes to the reader's phone.
	'search index': {
		files: 'src/search/index/**',
		imports: ['search', 'pinyin', 'pool'],
		notPackages: collections,
	},
	search: {
		files: 'src/search/**',
		imports: ['unicode', 'typesetting'],
		types: ['view'],
		notPackages: [...collections, 'pinyin-pro'],
	},
	// Run in Node once pages are built.
	'after build': {
		files: 'src/publish/built/after-build.ts',
		imports: ['built', 'loaders', 'listen', 'offline build', 'offline'],
		notPackages: collections,
	},
	built: { files: 'src/publish/built/**', imports: ['search index'], notPackages: collections },
	// Runs in Node once pages are built; the rest of offline goes to the reader's phone, or into its service worker.
	'offline build': {
		files: 'src/reader/offline/build/**',
		imports: ['built', 'offline'],
		notPackages: collections,
	},
	offline: {
		files: 'src/reader/offline/**',
		imports: ['search'],
		packages: ['workbox-*', 'workbox-*/**'],
	},
	'offline components': {
		files: 'src/components/offline/**',
		imports: ['offline', 'components', 'styles'],
		notPackages: collections,
	},
	'search components': {
		files: 'src/components/search/**',
		imports: ['search', 'offline', 'components', 'styles'],
		types: ['model', 'view'],
		notPackages: collections,
	},
	components: {
		files: 'src/components/**',
		imports: ['share', 'listen', 'choices', 'reading place', 'read', 'sorted tables', 'photo view', 'styles'],
		types: ['model', 'view'],
		notPackages: collections,
	},
	layouts: {
		files: 'src/layouts/**',
		imports: ['components', 'offline components', 'choices', 'styles'],
		types: ['model', 'view'],
		notPackages: collections,
	},
	images: { files: 'src/images/**', packages: ['astro', 'astro/**', 'sharp'] },
	middleware: { files: 'src/middleware.ts', packages: ['astro:middleware', 'node:crypto'] },
	pages: {
		files: 'src/pages/**',
		imports: ['queries', 'search', 'search components', 'offline components', 'components', 'layouts', 'styles'],
		types: ['model', 'view'],
		notPackages: collections,
	},
	// Compiled by Astro; it runs where parts are made. Its `compile/` has Astro do that.
	press: {
		files: 'src/press/**',
		imports: ['model', 'newspaper', 'loaders', 'content.config', 'images'],
		notPackages: collections,
	},
	publish: {
		files: 'src/publish/**',
		imports: [
			'model',
			'newspaper',
			'addresses',
			'places',
			'related',
			'archive',
			'loaders',
			'pool',
			'built',
			'search index',
			'search',
		],
		notPackages: collections,
	},
	// In Node and in the editor's browser. Pure.
	'desk edits': {
		files: ['src/desk/model.ts', 'src/desk/changes-model.ts', 'src/desk/edit/**'],
		imports: ['model', 'newspaper'],
		packages: ['zod', 'yaml'],
	},
	// Runs in the editor's browser, on the machine that the desk runs on.
	'desk page': { files: 'src/desk/page/**', imports: ['model', 'newspaper', 'desk edits'], packages: ['zod'] },
	desk: {
		files: 'src/desk/**',
		imports: ['model', 'newspaper', 'proof', 'import', 'addresses', 'loaders', 'desk edits'],
		notPackages: collections,
	},
	cli: {
		files: 'src/cli/**',
		imports: [
			'model',
			'newspaper',
			'proof',
			'import',
			'addresses',
			'loaders',
			'pool',
			'press',
			'built',
			'after build',
			'publish',
			'desk edits',
			'desk',
			'settings',
		],
		notPackages: collections,
	},
	settings: { files: ['*.ts', '.config/**'], imports: ['loaders', 'preview'] },
	tests: {
		files: 'tests/**',
		imports: [
			'addresses',
			'places',
			'related',
			'model',
			'newspaper',
			'unicode',
			'pinyin',
			'pool',
			'typesetting',
			'share',
			'listen',
			'choices',
			'today',
			'photo view',
			'images',
			'preview',
			'proof',
			'import',
			'archive',
			'view',
			'loaders',
			'content.config',
			'queries',
			'search index',
			'search',
			'built',
			'offline build',
			'offline',
			'publish',
			'desk edits',
			'desk',
			'cli',
			'settings',
		],
	},
};
