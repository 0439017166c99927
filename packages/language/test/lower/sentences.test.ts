import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clausesOf, fileOf } from './store.ts';
import { showSentence } from './show.ts';

const SAMPLES = readFileSync(new URL('../samples/sentences.deal', import.meta.url), 'utf8');

test('every sentence form of the language means what its golden says', async () => {
  const file = fileOf(SAMPLES);
  const lines = clausesOf(file).flatMap((clause) => clause.sentences.map((sentence) => {
    const { start, end, anchor } = sentence.span;
    const words = `use "things.deal".\n${SAMPLES}`.slice(anchor.offset + start, anchor.offset + end).replaceAll(/\s+/g, ' ');
    return `${words}\n    ${showSentence(sentence)}\n`;
  }));
  await expect(lines.join('')).toMatchFileSnapshot('../goldens/sentences.txt');
});

test('no sample sentence is unread', () => {
  expect(clausesOf(fileOf(SAMPLES)).flatMap((clause) => clause.sentences.filter((sentence) => sentence.predicate.form === 'broken'))).toEqual([]);
});

test('every name of the samples is declared', () => {
  expect(fileOf(SAMPLES).problems.filter((problem) => problem.code === 'term/undefined').map((problem) => problem.message)).toEqual([]);
});
