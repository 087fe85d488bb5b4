/** An edition as its files are now, its pages joined: what the decisions are made on that edition.yaml keeps. */
import { join } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { decidedJoins, joinRead } from '../../loaders/join-read.ts';
import type { DecidedJoin, FaultyJoin, JoinedRead, ReadPage } from '../../loaders/join-read.ts';
import { readRubrics, rubricsOf } from '../../loaders/rubrics-file.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { readSource } from '../../loaders/source-text.ts';
import type { EditionFile } from '../../newspaper/model.ts';
import { digestOf, readKept } from '../files/kept-file.ts';
import { yamlPath } from './edition-yaml.ts';
import { parseOnce } from './parse-once.ts';

export type ReadJoined = {
	edition: EditionFile;
	/** Of edition.yaml and of all pages, as they were read. */
	state: string;
	read: ReadPage[];
	joined: JoinedRead[];
	decided: DecidedJoin[];
	faults: FaultyJoin[];
};

/** @returns the edition, its pages joined; null if edition.yaml can't be read */
export async function readJoined(content: string, folder: string): Promise<ReadJoined | null> {
	const kept = await readKept(yamlPath(folder));
	const { edition, place } = await readEditionFile(folder, 'entries');
	if (edition === null || 'problem' in kept) return null;
	const { papers } = await readRubrics(content);
	const rubrics = rubricsOf(papers)(edition.newspaper);
	const read: ReadPage[] = [];
	for (const [index, { file, number }] of edition.pages.entries()) {
		const path = join(folder, file);
		const called = sourceName(path);
		const { text } = await readSource(path, called);
		if (text !== null) read.push({ index, number, called, text, parsed: parseOnce(text, called, rubrics) });
	}
	const { joined } = joinRead(read, edition.pages, place);
	const state = digestOf(JSON.stringify([kept.digest, read.map(({ called, text }) => [called, text])]));
	return { edition, state, read, joined, ...decidedJoins(read, edition.pages, place) };
}
