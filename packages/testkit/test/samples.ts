import { readFileSync } from 'node:fs';
import { agreementContext } from '@dealwright/clauses';
import type { AgreementContext } from '@dealwright/clauses';
import { DealStore } from '@dealwright/language';
import type { Clause, Problem, Sentence } from '@dealwright/model';

const VOCABULARY = readFileSync(new URL('fixture/samples.deal', import.meta.url), 'utf8');

export interface Read {
  readonly clause: Clause;
  readonly sentence: Sentence | undefined;
  readonly context: AgreementContext;
  readonly problems: readonly Problem[];
}

/**
 * A sample as clause 2.1 of an agreement of October 2025 between the first two parties that it names (Microsoft and OpenAI
 * where it names none), through 2032.
 */
export function readSample(sample: string): Read {
  const store = new DealStore();
  store.put('file:///samples.deal', VOCABULARY);
  const [first, second] = partiesIn(sample);
  store.put('file:///a.deal', `use "samples.deal".

agreement "Sample Agreement" ("SAMPLE")
  between ${first}
  and ${second}
  dated 2025-10-28
  effective 2025-10-28
  through 2032.

clause 2.1 "Sample"
  ${sample}
`);
  const file = store.files.get('file:///a.deal');
  const agreement = file?.agreements[0];
  const clause = agreement?.clauses[0];
  if (!agreement || !clause) throw new Error(`No clause was read from: ${sample}`);
  return { clause, sentence: clause.sentences[0], context: agreementContext(store.vocabulary, agreement), problems: file.problems };
}

const DECLARED = [...VOCABULARY.matchAll(/^party "?([^"(,.]+?)(?:,[^"]*")? ?(?:\("(\w+)"\))?[,.]/gm)].map(([, long = '', short]) => short ?? long);

function partiesIn(sample: string): readonly [string, string] {
  const named = DECLARED.filter((name) => new RegExp(`\\b${name}\\b`).test(sample)).toSorted((a, b) => sample.search(new RegExp(`\\b${a}\\b`)) - sample.search(new RegExp(`\\b${b}\\b`)));
  const [first = 'Microsoft', second = first === 'OpenAI' ? 'Microsoft' : first === 'Microsoft' ? 'OpenAI' : first === 'Buyer' ? 'Supplier' : 'Buyer'] = named;
  return [first, second];
}
