import { expect, test } from 'vitest';
import { placeOf } from '@dealwright/model';
import type { Span } from '@dealwright/model';
import { DealStore } from '../../src/index.ts';
import { piecesOf, randomOf, sampleFiles } from './texts.ts';

const CASES = Number(process.env['DEAL_CASES'] ?? 20_000);
const SEED = Number(process.env['DEAL_SEED'] ?? 1);

/** Each element of the samples alone, a clause with one sentence. */
const ELEMENTS = [...sampleFiles().values()].flatMap((text) => text.split(/\n\n+/)).filter((text) => text.trim() !== '').flatMap((text) => {
  const [heading = '', ...lines] = text.split('\n');
  return heading.startsWith('clause ') ? lines.join('\n').split(/(?<=\.)\n(?=  \S)/).map((sentence) => `${heading}\n${sentence}`) : text.split(/(?<=\.)\n(?=\S)/);
});
const WORDS = piecesOf(ELEMENTS.join('\n'));

test(`${CASES} truncations and random splices of the samples lower without a throw, every span inside its text`, () => {
  const random = randomOf(SEED);
  const store = new DealStore();
  const vocabulary = sampleFiles().get('file:///vocabulary.deal') ?? '';
  store.put('file:///vocabulary.deal', vocabulary);
  for (let round = 0; round < CASES; round++) {
    const text = `use "vocabulary.deal".\n${spoiled(ELEMENTS[random(ELEMENTS.length)] ?? '', random)}`;
    store.put('file:///main.deal', text);
    const file = store.files.get('file:///main.deal');
    const outside = file && spansIn(file).find((span) => !within(span, text));
    if (outside) expect.fail(`seed ${SEED}, case ${round}: ${JSON.stringify(text)}`);
  }
});

function spoiled(text: string, random: (below: number) => number): string {
  const pieces = [...piecesOf(text)];
  switch (random(4)) {
    case 0: return text.slice(0, random(text.length));
    case 1: return text.slice(random(text.length));
    case 2: pieces.splice(random(pieces.length), 1 + random(4)); return pieces.join('');
    default: pieces.splice(random(pieces.length), random(3), WORDS[random(WORDS.length)] ?? '', ' ', WORDS[random(WORDS.length)] ?? ''); return pieces.join('');
  }
}

function within(span: Span, text: string): boolean {
  const { uri, start, end } = placeOf(span);
  return uri !== 'file:///main.deal' || (start >= 0 && start <= end && end <= text.length);
}

function spansIn(root: unknown): readonly Span[] {
  const spans: Span[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('anchor' in value) {
      spans.push(value as Span);
      return;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(root);
  return spans;
}

test.each([
  ['nothing', ''], ['white space', ' \r\n\t '], ['a lone surrogate', '\ud83d'], ['a nul', '\0'], ['a byte order mark', '\ufeffparty "A".\n'], ['words', 'lorem ipsum'],
  ['names of the language itself', 'party "__proto__" ("constructor").\nproduct "toString".\nclause 1 "A"\n  constructor must offer toString on __proto__.\n'],
  ['a long line', `clause 1 "A"\n  Buyer must offer ${'A, '.repeat(20_000)}B.\n`],
  ['deep nesting', `clause 1 "A"\n  Buyer must offer ${'A of '.repeat(3000)}B.\n`],
])('%s is lowered', (_, text) => {
  const store = new DealStore();
  store.put('file:///a.deal', text);
  expect(store.files.get('file:///a.deal')?.uri).toBe('file:///a.deal');
});
