/** content/lexicon/rubrics.yaml: 栏目名, the rubrics that a paper prints over headlines again and again. */
import { z } from 'zod';
import { longestRubric, rubricKey } from '../newspaper/label/cues/known.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { readLexicon } from './lexicon-file.ts';
import type { Field } from './yaml-source.ts';

const PaperRubrics = z.strictObject({ newspaper: z.string().min(1), rubrics: z.array(z.string()) });
/** A paper, as edition.yaml calls it, and its rubrics. */
export type PaperRubrics = z.infer<typeof PaperRubrics>;

/** The rubrics of the paper of this name. */
export type RubricsOf = (newspaper: string) => readonly string[];

const RubricsFile = z.strictObject({ papers: z.array(PaperRubrics) });

const example = '- { newspaper: 日报, rubrics: [今日谈, 新春走基层] }';
const rubrics = { label: '栏目名', expected: '方括号里用半角逗号隔开的几个栏目名', example: 'rubrics: [今日谈]' };
const fields: Readonly<Record<string, Field>> = {
	'': { label: '栏目名', expected: '“papers:”和下面一行一份报纸', example: `papers: 下一行写 ${example}` },
	papers: { label: '报纸', expected: '一行一份报纸', example },
	'papers.[]': { label: '一份报纸', expected: 'newspaper、rubrics 两个字段', example },
	'papers.[].newspaper': { label: '报名', expected: '和 edition.yaml 里一样的报名', example: 'newspaper: 日报' },
	'papers.[].rubrics': rubrics,
	'papers.[].rubrics.[]': { label: '一个栏目名', expected: '一个栏目名', example: rubrics.example },
};

/**
 * Reads lexicon/rubrics.yaml. Only what an editor wrote there is known of a paper: what is made of an edition depends on
 * no other edition, whichever was there first.
 *
 * @param dir the content folder, absolute
 * @returns the papers, and what is wrong; without a file, or with an error in it, there are none
 */
export async function readRubrics(dir: string): Promise<{ papers: PaperRubrics[]; diagnostics: Diagnostic[] }> {
	const source = await readLexicon(dir, { stem: 'rubric', label: '栏目名', schema: RubricsFile, fields });
	const { value, diagnostics, place } = source;
	const papers = value?.papers ?? [];
	const faults = papers.flatMap((paper, n) =>
		paper.rubrics.flatMap((rubric, at) => {
			const { length } = rubricKey(rubric);
			if (/[，、；,;]/u.test(rubric))
				return [contentDiagnostic('rubric-form', place(['papers', n, 'rubrics', at]), { rubric })];
			if (length >= 2 && length <= longestRubric) return [];
			return [contentDiagnostic('rubric-length', place(['papers', n, 'rubrics', at]), { rubric, most: longestRubric })];
		}),
	);
	const all = [...diagnostics, ...faults];
	return { papers: all.some(({ severity }) => severity === 'error') ? [] : papers, diagnostics: all };
}

/** @returns what looks up the rubrics of a paper */
export function rubricsOf(papers: readonly PaperRubrics[]): RubricsOf {
	return (newspaper) => papers.filter((paper) => paper.newspaper === newspaper).flatMap((paper) => paper.rubrics);
}
