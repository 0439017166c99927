import fc from 'fast-check';
import { ClassInterner, Taxonomy } from '@dealwright/algebra';
import { ALWAYS, TRUE } from '@dealwright/model';
import type { Anchor, ClassTerm, Extent, Norm, Thing, ThingId } from '@dealwright/model';
import { expect, test } from 'vitest';
import { places } from '../../src/judgement/aspects/places.ts';
import type { Space } from '../../src/judgement/space.ts';

const ANCHOR: Anchor = { uri: 'file:///a.deal', offset: 0 };
const SPAN = { anchor: ANCHOR, start: 0, end: 1 };

const thing = (id: ThingId, name: string, extra: Partial<Thing> = {}): Thing => ({
  id, kind: id.startsWith('cloud') ? 'cloud' : 'party', name, forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [],
  group: false, builtIn: false, ...extra,
});
const things = [thing('party:Buyer', 'Buyer'), thing('party:Supplier', 'Supplier'), thing('cloud:Azure', 'Azure'), thing('cloud:AWS', 'AWS'), thing('cloud:Bedrock', 'Bedrock', { partOf: ['cloud:AWS'] })];
const vocabulary = { things: new Map(things.map((each) => [each.id, each])) };
const taxonomy = new Taxonomy(vocabulary);
const space: Space = { vocabulary, taxonomy, interner: new ClassInterner(taxonomy), knowledge: { recorded: () => undefined, defined: () => undefined, stated: () => undefined }, asOf: 20_000 };

/** The clouds there are, each with the classes that it is in: AWS stands for AWS other than Bedrock. */
const MEMBERS: readonly (readonly ThingId[])[] = [['cloud:Azure'], ['cloud:AWS'], ['cloud:Bedrock', 'cloud:AWS'], []];

const term: fc.Arbitrary<ClassTerm> = fc.oneof(
  fc.constantFrom('cloud:Azure', 'cloud:AWS', 'cloud:Bedrock').map((id): ClassTerm => ({ base: { thing: id }, minus: [] })),
  fc.constantFrom('cloud:Azure', 'cloud:AWS').map((id): ClassTerm => ({ base: { kind: 'cloud' }, minus: [{ base: { thing: id }, minus: [] }] })),
  fc.constant<ClassTerm>({ base: { kind: 'cloud' }, minus: [] }),
);
const extent: fc.Arbitrary<Extent | undefined> = fc.option(fc.record({ set: fc.array(term, { minLength: 1, maxLength: 2 }), quantifier: fc.constantFrom('each' as const, 'some' as const) }), { nil: undefined });

function duty(venue: Extent | undefined): Norm {
  return {
    id: '1#1', modality: 'obligation', bearer: { party: 'party:Supplier', affiliates: false }, counterparties: ['party:Buyer'],
    acts: { actions: ['action:host'], quantifier: 'each', aspect: 'state' }, scope: { boxes: [venue ? { venue } : {}], period: ALWAYS, condition: TRUE, exceptions: [] },
    indirect: false, yieldsTo: [], prevailsOver: [],
    source: { agreement: 'EA', uri: 'file:///a.deal', clause: 'EA/1', clauseNumber: '1', clauseHeading: '', sentence: 'EA/1/1', kind: 'obligation', span: SPAN, parts: {}, end: SPAN, draft: false },
  };
}

/** Whether hosting on these clouds, and on no others, keeps the duty. A cloud that nothing names is one that the bearer chooses. */
function keeps(hosted: ReadonlySet<number>, venue: Extent | undefined): boolean {
  const meant = MEMBERS.flatMap((classes, index) => (venue === undefined || isIn(venue, classes) ? [index] : []));
  return venue?.quantifier === 'each' ? meant.every((index) => hosted.has(index)) : meant.some((index) => hosted.has(index));
}

function isIn({ set }: Extent, classes: readonly ThingId[]): boolean {
  return set.some(({ base, minus }) => typeof base === 'object' && ('kind' in base ? !minus.some((out) => typeof out.base === 'object' && 'thing' in out.base && classes.includes(out.base.thing)) : 'thing' in base && classes.includes(base.thing)));
}

test('a duty burdens its bearer more where fewer ways keep it, counted one by one', () => {
  const seen = new Set<string>();
  fc.assert(fc.property(extent, extent, (before, after) => {
    const ways = Array.from({ length: 1 << MEMBERS.length }, (_, mask) => new Set(MEMBERS.flatMap((_member, index) => (mask & (1 << index) ? [index] : []))));
    const [old, now] = [ways.filter((hosted) => keeps(hosted, before)), ways.filter((hosted) => keeps(hosted, after))];
    const [lost, gained] = [old.some((way) => !now.includes(way)), now.some((way) => !old.includes(way))];
    const [seenChange, ...more] = places(duty(before), duty(after), space);
    expect(more).toEqual([]);
    const { favours = [], burdens = [], uncertain = [] } = seenChange?.forWhom ?? {};
    const expected = lost && gained ? [[], [], ['Buyer', 'Supplier']] : lost ? [['Buyer'], ['Supplier'], []] : gained ? [['Supplier'], ['Buyer'], []] : [[], [], []];
    // One of one thing and each of it are the same ways, though a word says otherwise: that is the one case in which a change of words is told.
    if (!lost && !gained && seenChange) expect(before?.quantifier).not.toBe(after?.quantifier);
    else expect([favours, burdens, uncertain]).toEqual(expected);
    seen.add(`${before?.quantifier ?? 'unsaid'} to ${after?.quantifier ?? 'unsaid'}: ${lost} ${gained}`);
  }), { numRuns: 2000, seed: 20_261_121 });
  expect(seen.size).toBeGreaterThan(15);
});
