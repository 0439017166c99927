import type { ComparedVersion, Sentence } from '@dealwright/model';
import type { Identity } from '../things/identity.ts';
import { textOf } from '../text.ts';
import { assign } from './assign.ts';
import type { Candidate } from './assign.ts';
import { bagOf, frequencies, likeness } from './bag.ts';
import { plain } from './plain.ts';
import { resolvedText, resolving } from './resolved.ts';

/** Sentences that are one another. None on a side: inserted or deleted. */
export interface SentencePairing {
  readonly base?: Sentence;
  readonly revision?: Sentence;
  /** Nothing differs but layout, comments and labels. */
  readonly sameWords: boolean;
  /** Nothing differs but that, what things are called, and what number a reference carries. */
  readonly saysTheSame: boolean;
}

/** Two versions and what in them has one identity. */
export interface Versions { readonly base: ComparedVersion; readonly revision: ComparedVersion; readonly identity: Identity }

/** What two sentences must share to be one another where there are others they might be. */
const ENOUGH = 0.45;
/** And where both are all that is left. */
const ENOUGH_ALONE = 0.3;
const MARGIN = 0.05;

/**
 * Pairs the sentences of clauses that are one another: equal ones, then those that say the same under other names, then those most alike. In
 * the order of the revision; what was deleted stands after what it stood behind.
 */
export function matchSentences(base: readonly Sentence[], revision: readonly Sentence[], versions: Versions): readonly SentencePairing[] {
  const old = base.map((sentence) => readSentence(sentence, 'base', versions));
  const now = revision.map((sentence) => readSentence(sentence, 'revision', versions));
  const partner = new Map<number, number>();
  for (const key of ['words', 'resolved'] as const) pairEqual(old.map((one) => one[key]), now.map((one) => one[key]), partner);
  pairAlike(old, now, partner, versions);
  return inOrder(old, now, partner);
}

interface Read { readonly sentence: Sentence; readonly words: string; readonly resolved: string }

function readSentence(sentence: Sentence, side: 'base' | 'revision', versions: Versions): Read {
  const { label } = sentence;
  const text = plain(textOf(versions[side], sentence.span));
  const words = label !== undefined && text.startsWith(label) ? text.slice(label.length) : text;
  const resolved = resolvedText(versions[side], sentence.span, resolving(versions.identity[side]));
  return { sentence, words: withoutEnd(words), resolved: withoutEnd(label !== undefined && resolved.startsWith(label) ? resolved.slice(label.length) : resolved) };
}

/** Items end with a semicolon, the last one with a full stop. */
function withoutEnd(words: string): string {
  return words.replace(/(?:;(?: ?(?:and|or))?|\.)$/, '').trim();
}

/** @param partner for indexes of the revision those of the base; what is found is added */
function pairEqual(old: readonly string[], now: readonly string[], partner: Map<number, number>): void {
  const taken = new Set(partner.values());
  const places = new Map<string, number[]>();
  old.forEach((text, index) => { if (!taken.has(index)) places.set(text, [...places.get(text) ?? [], index]); });
  now.forEach((text, index) => {
    const found = partner.has(index) ? undefined : places.get(text)?.shift();
    if (found !== undefined) partner.set(index, found);
  });
}

function pairAlike(old: readonly Read[], now: readonly Read[], partner: Map<number, number>, { identity }: Versions): void {
  const taken = new Set(partner.values());
  const left = old.flatMap((one, index) => (taken.has(index) ? [] : [{ index, bag: bagOf(one.resolved, [one.sentence], identity.base.id) }]));
  const come = now.flatMap((one, index) => (partner.has(index) ? [] : [{ index, bag: bagOf(one.resolved, [one.sentence], identity.revision.id) }]));
  if (left.length === 0 || come.length === 0 || left.length * come.length > MOST_COMPARED) return;
  const known = frequencies([...left, ...come].map(({ bag }) => bag));
  const enough = left.length === 1 && come.length === 1 ? ENOUGH_ALONE : ENOUGH;
  const candidates = left.flatMap((one) => come.flatMap((other): readonly Candidate[] => {
    const score = likeness(one.bag, other.bag, known);
    return score >= enough ? [{ base: one.index, revision: other.index, score }] : [];
  }));
  for (const { base, revision } of assign(candidates, MARGIN)) partner.set(revision, base);
}

const MOST_COMPARED = 40_000;

function inOrder(old: readonly Read[], now: readonly Read[], partner: ReadonlyMap<number, number>): readonly SentencePairing[] {
  const paired = new Set(partner.values());
  const behind = new Map<number | undefined, SentencePairing[]>();
  let last: number | undefined;
  old.forEach(({ sentence }, index) => {
    if (paired.has(index)) last = index;
    else behind.set(last, [...behind.get(last) ?? [], { base: sentence, sameWords: false, saysTheSame: false }]);
  });
  return [
    ...behind.get(undefined) ?? [],
    ...now.flatMap(({ sentence, words, resolved }, index): readonly SentencePairing[] => {
      const at = partner.get(index);
      const before = at === undefined ? undefined : old[at];
      if (!before) return [{ revision: sentence, sameWords: false, saysTheSame: false }];
      return [{ base: before.sentence, revision: sentence, sameWords: words === before.words, saysTheSame: resolved === before.resolved }, ...behind.get(at) ?? []];
    }),
  ];
}
