/** The page's own markup: finding its parts, and copying its templates. */

/** @throws {Error} if the page has no such part */
export function part<Part extends HTMLElement>(root: HTMLElement, selector: string, type: new () => Part): Part {
	const element = root.querySelector(selector);
	if (!(element instanceof type)) throw new Error(`the search page has no ${selector}`);
	return element;
}

/** The place in a copied template, or in the page, that is filled with what `name` says. */
export function slot(root: HTMLElement, name: string): HTMLElement {
	return part(root, `[data-slot="${name}"]`, HTMLElement);
}

/**
 * @param host holds `<template data-template="…">`
 * @throws {Error} if the page has no such template
 */
export function copyOf(host: HTMLElement, name: string): HTMLElement {
	const copy = part(
		host,
		`template[data-template="${name}"]`,
		HTMLTemplateElement,
	).content.firstElementChild?.cloneNode(true);
	if (!(copy instanceof HTMLElement)) throw new Error(`the template ${name} is empty`);
	return copy;
}
