/** The reader's page beside the text, as a phone shows it. */
import type { DeskPage } from '../model.ts';
import * as api from './api.ts';
import { element } from './element.ts';
import { say, sayProblem } from './say.ts';

/** The preview is a moment behind the file, in milliseconds. */
const follows = 700;

export class PhoneView {
	readonly #into: HTMLElement;
	#frame: HTMLIFrameElement | null = null;

	/** @param into where it is put, at the end */
	constructor(into: HTMLElement) {
		this.#into = into;
	}

	get isOpen(): boolean {
		return this.#frame !== null;
	}

	async toggle(page: DeskPage): Promise<void> {
		if (this.#frame !== null) {
			this.#frame.remove();
			this.#frame = null;
			return;
		}
		say('正在打开手机上的样子，第一次要等几秒……');
		try {
			const { address } = await api.preview();
			this.#frame = element('iframe', { class: 'phone', at: { src: address + page.address, title: '手机上的样子' } });
			this.#into.append(this.#frame);
			say('');
		} catch (error) {
			sayProblem(error);
		}
	}

	/** Shows what the file has become. */
	refresh(): void {
		const frame = this.#frame;
		if (frame === null) return;
		setTimeout(() => {
			const { src } = frame;
			frame.src = src;
		}, follows);
	}
}
