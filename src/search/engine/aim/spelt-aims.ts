/** A query typed in pinyin → the names it reads, and the headlines. */
import { spellingCode, initialsCode } from '../../text/spelling.ts';
import { fold } from '../../text/fold.ts';
import type { Suggestion } from '../../format/suggestions.ts';
import { speltMatch } from '../../text/spelt-match.ts';
import { speltMarks } from '../../text/marks.ts';
import { segmentations } from '../../text/syllables.ts';
import type { Query } from '../../text/query.ts';
import type { Aim } from './aim.ts';
import { nameAim } from './make-aim.ts';
import type { Names } from '../names.ts';

type Named = Pick<Suggestion, 'text' | 'spelt' | 'count'>;

/** How many names one reading is taken for. */
const mostNames = 3;

/** First letters alone mean a headline only from so many on: two stand in a row in every twentieth. */
const fewestInitials = 4;

/**
 * @param query its phrase folded, of Latin letters or of these and Han characters
 * @returns the names it reads, the likeliest first; then the headlines it stands in
 */
export async function speltAims(query: Query, known: Names): Promise<Aim[]> {
	const typed = query.phrase;
	const read = (await known.suggestions())
		.filter(({ kind }) => kind !== 'headline')
		.flatMap(saidAs)
		.filter((name) => speltMatch(typed, name)?.whole === true)
		.map(({ text, spelt, count }) => ({ text, count, full: spelt.replaceAll(' ', '') === typed }))
		.sort((a, b) => Number(b.full) - Number(a.full) || b.count - a.count);
	const names = [...new Map(read.map((name) => [name.text, name])).values()]
		.slice(0, mostNames)
		.filter(({ full }, _, [best]) => full || best?.full !== true)
		.map(({ text }) => nameAim(text, query.without, { how: 'pinyin', words: text }));
	return [...names, ...headlineAims(query)];
}

/** What a place is, at the end of its name: most people leave it out. */
const unit = /(?:街道|社区|[市县区旗镇乡村屯])$/u;

function saidAs({ kind, text, spelt, count }: Suggestion): Named[] {
	const name = { text, spelt, count };
	const bare = kind === 'place' ? text.replace(unit, '') : text;
	if (bare === text || bare.length < 2) return [name];
	return [name, { text: bare, spelt: spelt.split(' ').slice(0, bare.length).join(' '), count }];
}

function headlineAims({ phrase, without }: Query): Aim[] {
	if (!/^[a-z]{2,}$/.test(phrase)) return [];
	const runs = segmentations(phrase).map(spellingCode);
	if (phrase.length >= fewestInitials) runs.push(initialsCode([...phrase]));
	if (runs.length === 0) return [];
	return [
		{
			match: 'exact',
			all: [[...new Set(runs)]],
			without,
			marks: [],
			whole: [],
			also: [],
			reading: { how: 'pinyin', words: fold(phrase).text },
			spelt: ({ headline, spelt }) => speltMarks(headline, spelt, phrase),
		},
	];
}
