/** `--paper` of each theme in styles/theme.css, for the browser's own bars around the page: `meta name="theme-color"`. */
export const paperColours = { light: '#fffdf8', dark: '#141310', soft: '#e9efda' } as const;
