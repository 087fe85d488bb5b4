/** OpenCC's table of traditional characters: `後 后|徵 征 徵|…`, the first reading of each the usual one. */
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}
