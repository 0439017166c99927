import fc from 'fast-check';
import { ClassInterner, Taxonomy } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension, EventKey, Norm } from '@dealwright/model';
import { ALREADY, NEVER, normCovers, plainReading, withMemberships, workspaceOf, workspaces } from '@dealwright/testkit';
import type { Act, DraftClause, DraftWorkspace, Member, World, Workspace } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compareParts } from '../../src/judgement/compare-parts.ts';
import { withBounds, withCondition, withDimension, withExceptions } from '../../src/judgement/parts.ts';
import { relate } from '../../src/judgement/region.ts';
import type { Case, Compared } from '../../src/judgement/region.ts';
import { shapeOf } from '../../src/judgement/shape.ts';
import type { Space } from '../../src/judgement/space.ts';

/** What a redrafting may exchange in a clause. */
const PARTS = ['object', 'venue', 'customer', 'territory', 'times', 'condition', 'exceptions'] as const;

/** A clause and a redrafting of it, as norms that are one another, and what is declared and recorded around them. */
interface Redrafting { readonly pairs: readonly (readonly [base: Norm, revision: Norm])[]; readonly workspace: Workspace }

const redraftings: fc.Arbitrary<Redrafting> = fc.tuple(workspaces, workspaces, fc.uniqueArray(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 2 }))
  .map(([draft, other, parts]) => redraft(draft, other.agreements[0]?.clauses[0], parts))
  .filter(({ pairs }) => pairs.length > 0);

function redraft(draft: DraftWorkspace, other: DraftClause | undefined, parts: readonly (typeof PARTS)[number][]): Redrafting {
  const [agreement] = draft.agreements;
  const clause = agreement?.clauses[0];
  if (!clause || !other) return { pairs: [], workspace: workspaceOf(draft) };
  const changed: DraftClause = { ...clause, ...Object.fromEntries(parts.map((part) => [part, other[part]])) };
  const workspace = workspaceOf({ ...draft, agreements: [{ ...agreement, clauses: [clause, changed] }] });
  const of = (number: string): readonly Norm[] => workspace.norms.filter(({ source }) => source.clauseNumber === number);
  const [before, after] = [of('1'), of('2')];
  const alike = before.length === after.length && before.every((norm, index) => norm.modality === after[index]?.modality && norm.reservation === after[index].reservation);
  return { pairs: alike ? before.flatMap((norm, index) => (after[index] && isOwedOutright(norm) && isOwedOutright(after[index]) ? [[norm, after[index]] as const] : [])) : [], workspace };
}

/** What is owed to some is not owed at any one point: it is compared by its choices, not by its points. */
function isOwedOutright({ modality, acts, scope }: Norm): boolean {
  return modality !== 'obligation' || (acts.quantifier === 'each' && scope.boxes.every((box) => DIMENSIONS.every((dimension) => (box[dimension]?.quantifier ?? 'each') === 'each')));
}

function spaceOf({ vocabulary, facts, asOf }: Workspace): Space {
  const taxonomy = new Taxonomy(vocabulary, facts);
  const recorded = new Map(facts.flatMap((fact) => (fact.type === 'occurred' ? [[fact.event, fact.on] as const] : [])));
  return {
    vocabulary, taxonomy, interner: new ClassInterner(taxonomy), asOf,
    knowledge: { recorded: (event) => recorded.get(event), defined: () => undefined, stated: () => undefined },
  };
}

/** An act at a case, in the world of the case: the plain reading, its course of events, nothing involved in anything else. */
function actAt({ point, instance }: Case, norm: Norm, workspace: Workspace): readonly [act: Act, world: World] {
  const member = (id: string): Member => (id.startsWith('*') ? `another:${id.slice(1)}` : id);
  const place = Object.fromEntries(DIMENSIONS.flatMap((dimension): readonly (readonly [Dimension, Member])[] => (point[dimension] === undefined ? [] : [[dimension, member(point[dimension])]])));
  return [
    { bearer: norm.bearer.party, action: point.act ?? norm.acts.actions[0] ?? '', place, day: instance.day },
    worldOf(workspace, instance.events, (key) => instance.conditions.has(key)),
  ];
}

function worldOf({ vocabulary, facts }: Workspace, events: ReadonlyMap<EventKey, number>, holds: (key: string) => boolean): World {
  const recorded = facts.flatMap((fact) => (fact.type === 'occurred' ? [[fact.event, fact.on] as const] : []));
  const atoms = ['Contoso', 'Fabrikam'].map((party) => `elects(${party},support,Alpha Products)`);
  const reading = new Map(plainReading(withMemberships(vocabulary, facts)));
  for (const kind of ['product', 'cloud', 'customer', 'territory']) reading.set(`another:${kind}`, new Set());
  return { reading, course: { events: new Map([...events, ...recorded]), atoms: new Map(atoms.map((key) => [key, holds(key) ? ALREADY : NEVER])) }, hosted: false, wholes: new Set() };
}

/** Any act on any day in any course of events. */
function anyAct(workspace: Workspace, norms: readonly Norm[]): fc.Arbitrary<readonly [act: Act, world: World]> {
  const things = [...workspace.vocabulary.things.values()];
  const of = (kind: string): fc.Arbitrary<Member> => fc.constantFrom(...things.filter((thing) => thing.kind === kind).map(({ id }) => id), `another:${kind}`);
  const day = fc.integer({ min: -12, max: 25 }).map((offset) => workspace.asOf + offset);
  const events = things.filter(({ kind }) => kind === 'event').map(({ id }) => id);
  return fc.record({
    object: of('product'), venue: of('cloud'), customer: of('customer'), territory: of('territory'), day,
    action: fc.constantFrom(...norms.flatMap(({ acts }) => acts.actions)),
    days: fc.tuple(...events.map(() => fc.oneof(fc.constant(NEVER), day))), first: fc.boolean(), second: fc.boolean(),
  }).map(({ object, venue, customer, territory, day: on, action, days, first, second }) => [
    { bearer: norms[0]?.bearer.party ?? '', action, place: { object, venue, customer, territory }, day: on },
    worldOf(workspace, new Map(events.map((event, index) => [event, days[index] ?? NEVER])), (key) => (key.includes('Contoso') ? first : second)),
  ]);
}

const runs = (usual: number) => ({ numRuns: Number(process.env['DEAL_RUNS'] ?? usual), seed: 20_261_121 });

/** The cases that a comparison names are what it says they are, act by act. */
function expectTrueCases({ gained, lost }: Compared, base: Norm, revision: Norm, workspace: Workspace): void {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  for (const [found, inBase] of [[gained, false], [lost, true]] as const) {
    if (!found) continue;
    const [act, world] = actAt(found, base, workspace);
    expect([normCovers(base, act, world, vocabulary), normCovers(revision, act, world, vocabulary)]).toEqual([inBase, !inBase]);
  }
}

test('whatever a redrafted sentence covers more or less is so act by act, and every case named is one', () => {
  const seen = new Map<string, number>();
  fc.assert(fc.property(redraftings, fc.nat(), ({ pairs, workspace }, seed) => {
    const space = spaceOf(workspace);
    const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
    for (const [base, revision] of pairs) {
      const compared = relate(shapeOf(base, space), shapeOf(revision, space), space);
      const key = `${base.modality}${base.reservation ? ' only' : ''} ${compared.relation}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      expectTrueCases(compared, base, revision, workspace);
      for (const [act, world] of fc.sample(anyAct(workspace, [base, revision]), { numRuns: 12, seed })) {
        const [before, after] = [normCovers(base, act, world, vocabulary), normCovers(revision, act, world, vocabulary)];
        if (compared.relation === 'same') expect(after).toBe(before);
        if (compared.relation === 'wider') expect(before && !after).toBe(false);
        if (compared.relation === 'narrower') expect(after && !before).toBe(false);
      }
    }
  }), runs(2000));
  // Every sort of norm was seen to grow, to shrink, to do both and to stay.
  for (const sort of ['obligation', 'prohibition', 'prohibition only', 'permission']) {
    for (const relation of ['wider', 'narrower', 'other', 'same']) expect(seen.get(`${sort} ${relation}`) ?? 0, `${sort} ${relation}`).toBeGreaterThan(0);
  }
});

test('a case that is named for one part of a redrafted sentence is true of the whole', () => {
  fc.assert(fc.property(redraftings, ({ pairs, workspace }) => {
    const space = spaceOf(workspace);
    for (const [base, revision] of pairs) {
      const exchanges = [
        ...DIMENSIONS.map((dimension) => (norm: Norm, other: Norm) => withDimension(norm, other, dimension)),
        (norm: Norm, other: Norm) => withBounds(norm, other, 'from'), (norm: Norm, other: Norm) => withBounds(norm, other, 'to'), withCondition,
        (norm: Norm, other: Norm) => withExceptions(norm, other.scope.exceptions),
      ];
      for (const exchange of exchanges) expectTrueCases(compareParts(base, revision, exchange, space), base, revision, workspace);
    }
  }), runs(500));
});

test('seen from the other end, wider is narrower, and what was gained is lost', () => {
  fc.assert(fc.property(redraftings, ({ pairs, workspace }) => {
    const space = spaceOf(workspace);
    for (const [base, revision] of pairs) {
      const [there, back] = [relate(shapeOf(base, space), shapeOf(revision, space), space), relate(shapeOf(revision, space), shapeOf(base, space), space)];
      expect(back.relation).toBe({ wider: 'narrower', narrower: 'wider', same: 'same', other: 'other', undecided: 'undecided' }[there.relation]);
      expect([back.gained !== undefined, back.lost !== undefined]).toEqual([there.lost !== undefined, there.gained !== undefined]);
    }
  }), runs(500));
});
