/** Elements of the desk, made in one expression. Text is always text: nothing is read as HTML. */

type Child = Node | string | null;
type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
type Settings = {
	class?: string;
	/** Attributes; a false one is left out, a true one has no value. */
	at?: Readonly<Record<string, string | boolean>>;
	on?: Listeners;
};

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	settings: Settings = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (settings.class !== undefined) made.className = settings.class;
	for (const [attribute, value] of Object.entries(settings.at ?? {})) {
		if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
	}
	listen(made, settings.on ?? {});
	made.append(...children.filter((child) => child !== null));
	return made;
}

function listen(made: HTMLElement, listeners: Listeners): void {
	const { click, input, submit, keydown, dragover, drop, change } = listeners;
	if (click) made.addEventListener('click', click);
	if (input) made.addEventListener('input', input);
	if (submit) made.addEventListener('submit', submit);
	if (keydown) made.addEventListener('keydown', keydown);
	if (dragover) made.addEventListener('dragover', dragover);
	if (drop) made.addEventListener('drop', drop);
	if (change) made.addEventListener('change', change);
}

export function button(label: string, press: () => void, at: Settings['at'] = {}): HTMLButtonElement {
	return element('button', { at: { type: 'button', ...at }, on: { click: press } }, label);
}

export function link(label: string, hash: string, name = ''): HTMLAnchorElement {
	return element('a', { at: { href: hash }, class: name }, label);
}
