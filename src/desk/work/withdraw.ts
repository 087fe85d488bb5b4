/** 撤下: a published piece that is no longer there is said to be withdrawn, in redirects.yaml. */
import { join } from 'node:path';
import { withdrawn } from '../../addresses/address-list.ts';
import { redirectsName } from '../../loaders/address-files.ts';
import { fileKind } from '../../loaders/file-kind.ts';
import type { Diagnostic } from '../../newspaper/model.ts';
import { withLine } from '../edit/yaml-value.ts';
import { readKept, writeKept } from '../files/kept-file.ts';

const address = /(?:\/[a-z0-9-]+)+\//;

/** @returns the address at which nothing stands any more, if a diagnostic is about one; else null */
export function lostAddress({ code, message }: Diagnostic): string | null {
	return code === 'lost-address' ? (address.exec(message)?.[0] ?? null) : null;
}

/**
 * @param content the content folder, absolute
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for one that can't be written
 */
export async function withdraw(content: string, asked: string): Promise<string | null> {
	if (address.exec(asked)?.[0] !== asked) return '这不是网站里的网址。';
	const path = join(content, redirectsName);
	const isNew = (await fileKind(path)) === 'missing';
	const kept = isNew ? { text: '' } : await readKept(path);
	if ('problem' in kept) return kept.problem;
	await writeKept(path, withLine(kept.text, `${asked}: ${withdrawn}`));
	return null;
}
