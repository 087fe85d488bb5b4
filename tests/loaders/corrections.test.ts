/** 更正 in edition.yaml: what the site then has, and what is said of a mistake in one. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { expectFound } from '../support/wrong-input.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

const file = 'editions/2024-01-liujiang/edition.yaml';
