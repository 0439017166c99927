import { allKinds, candidatesOf, explain, kindsOf, normProse, normsOf, particularsOf } from '@dealwright/clauses';
import { describe, expect, test } from 'vitest';
import { show, showParticular } from '../../clauses/test/show.ts';
import { readSample } from './samples.ts';

const KINDS = allKinds().filter((kind) => kind.id !== 'prose-only');

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test.each(kind.samples)('%s', (sample) => {
    const { sentence, context, problems, clause } = readSample(sample);
    expect(problems.filter(({ code }) => code !== 'wording/within-of').map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    if (!sentence) throw new Error('no sentence');
    const [best, next] = candidatesOf(sentence, context);
    expect(best?.kind.id).toBe(id);
    expect(next?.fit).not.toBe(best?.fit);
    expect(clause.sentences).toHaveLength(1);
  });
});

test.each(KINDS.map((kind) => [kind.id, kind.skeleton] as const))('the skeleton of %s is of its own kind', (id, skeleton) => {
  for (const sentence of expansions(skeleton)) {
    const { clause, context } = readSample(sentence);
    expect(kindsOf(clause, context).map((kind) => kind.id), sentence).toEqual([id]);
  }
});

/** A snippet as a person leaves it who only presses Tab: the defaults, and each of the first choices. */
function expansions(skeleton: string): readonly string[] {
  const choice = /\$\{\d+\|([^|]*)\|\}/.exec(skeleton);
  const plain = (text: string): string => {
    const inner = text.replaceAll(/\$\{\d+:([^${}]*)\}/g, '$1').replaceAll(/\$\{\d+\|([^|,]*)[^|]*\|\}/g, '$1');
    return inner === text ? text : plain(inner);
  };
  return (choice?.[1]?.split(',') ?? ['']).map((one) => plain(choice ? skeleton.replace(choice[0], one) : skeleton));
}

test('a clause of wording alone is prose only', () => {
  const { clause, context } = readSample('text """ The recitals form no part of this agreement. """');
  expect(kindsOf(clause, context).map((kind) => kind.id)).toEqual(['prose-only']);
});

test('every field of every kind can be read from its samples', () => {
  const unread = KINDS.flatMap((kind) => kind.samples.flatMap((sample) => {
    const { sentence, context } = readSample(sample);
    const read = sentence ? kind.fields.flatMap((field) => field.read(sentence, context) ?? []) : [];
    return read.every((value) => value.text !== '' && !value.text.includes('undefined')) && (read.length > 0 || kind.fields.length === 0) ? [] : [`${kind.id}: ${sample}`];
  }));
  expect(unread).toEqual([]);
});

test('every kind reads aloud', async () => {
  const page = KINDS.map((kind) => [
    `## ${kind.title}`, '',
    ...kind.samples.flatMap((sample) => {
      const { clause, context } = readSample(sample);
      return [`> ${sample}`, '', explain(clause, context).map((one) => one.prose).join(' '), ''];
    }),
  ].join('\n')).join('\n');
  await expect(`# What the clauses mean, read aloud\n\n${page}`).toMatchFileSnapshot('golden/prose.md');
});

test('every kind has its norms', async () => {
  const page = KINDS.map((kind) => [
    `## ${kind.title}`, '',
    ...kind.samples.flatMap((sample) => {
      const { clause, context } = readSample(sample);
      const norms = normsOf(clause, context).flatMap((norm) => [`*${normProse(norm, context.vocabulary)}*`, '', '```', show(norm), '```', '']);
      const particulars = particularsOf(clause, context).map(showParticular);
      const stated = particulars.length > 0 ? [...particulars, ''] : [];
      return [`> ${sample}`, '', ...norms, ...stated, ...(norms.length + stated.length > 0 ? [] : ['No norm.', ''])];
    }),
  ].join('\n')).join('\n');
  await expect(`# What the clauses make the parties owe\n\n${page}`).toMatchFileSnapshot('golden/norms.md');
});
