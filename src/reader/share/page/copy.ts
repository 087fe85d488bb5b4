/** Text for the clipboard, and the same with its look for editors that take it. */
export type Copied = { text: string; html?: string };

/**
 * Must be called from a click, without waiting before. The clipboard's own interface is asked first; if a browser has
 * none, or has it only on secure pages, the old command does.
 *
 * @returns whether it is on the clipboard
 */
export async function copy(copied: Copied): Promise<boolean> {
	const { text, html } = copied;
	try {
		if (html === undefined) await navigator.clipboard.writeText(text);
		else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain(text), 'text/html': rich(html) })]);
		return true;
	} catch {
		return copyByCommand(copied);
	}
}

function plain(text: string): Blob {
	return new Blob([text], { type: 'text/plain' });
}

function rich(html: string): Blob {
	return new Blob([html], { type: 'text/html' });
}

/** Deprecated, and still the only way on pages that are not secure, and in old browsers. */
const commands: { execCommand: (command: 'copy') => boolean } = document;

/** The command copies what is selected; what it copies is replaced on the way. */
function copyByCommand({ text, html }: Copied): boolean {
	let taken = false;
	const replace = (event: ClipboardEvent): void => {
		if (event.clipboardData === null) return;
		event.preventDefault();
		event.clipboardData.setData('text/plain', text);
		if (html !== undefined) event.clipboardData.setData('text/html', html);
		taken = true;
	};
	const focused = document.activeElement;
	const field = document.createElement('textarea');
	field.className = 'sr-only';
	field.value = text;
	document.body.append(field);
	field.select();
	document.addEventListener('copy', replace);
	const done = commands.execCommand('copy');
	document.removeEventListener('copy', replace);
	field.remove();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return done && taken;
}
