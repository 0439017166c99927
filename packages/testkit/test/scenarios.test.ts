import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { AskedAct } from '@dealwright/clauses';
import type { Condition, Day, Dimension, Finding, Norm, Span, ThingId } from '@dealwright/model';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { ALREADY, NEVER, answer as speak, isTrue, recordOf, withAncestors, withMemberships } from '@dealwright/analysis/point';
import type { Course, Place, World } from '@dealwright/analysis/point';
import { answerOf } from '../../analysis/src/scenarios/answer.ts';
import { matterOf, sortNorms } from '../../analysis/src/scenarios/matter.ts';
import { CLOUDS, CUSTOMERS, DAY_ONE, PARTIES, PRODUCTS } from '../src/generate/names.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { printWorkspace } from '../src/generate/print.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { readingsOf } from '../src/oracle/readings.ts';
import { membersOf, namedClasses } from '../src/oracle/universe.ts';
import { unknownsOf } from '../src/oracle/unknowns.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { PREAMBLE } from '../src/preamble.ts';
import { FIXTURE_SETTINGS, analyse, uriOf } from '../src/workspace.ts';
import { forAll } from './runs.ts';

const URI = 'file:///generated.deal';
const NOWHERE: Span = { anchor: { uri: URI, offset: 0 }, start: 0, end: 0 };

/** One act that is asked about; the territory is left unsaid, and sometimes the cloud and the customer. */
interface Asked { readonly action: ThingId; readonly place: Place; readonly day: Day }

const asked: fc.Arbitrary<Asked> = fc.record({
  action: fc.constantFrom('offer', 'distribute', 'launch', 'host', 'deliver').map((verb) => `action:${verb}`),
  object: fc.constantFrom(...PRODUCTS).map((name) => `product:${name}@${URI}`),
  venue: fc.option(fc.constantFrom(...CLOUDS).map((name) => `cloud:${name}`), { nil: undefined, freq: 4 }),
  customer: fc.option(fc.constantFrom(...CUSTOMERS).map((name) => `customer:${name}@${URI}`), { nil: undefined, freq: 2 }),
  day: fc.integer({ min: -1, max: 10 }).map((offset) => DAY_ONE + offset),
}).map(({ action, day, ...place }) => ({ action, day, place }));

const BEARER = `party:${PARTIES[0]}`;

/** What the analysis answers. */
function answered({ norms, vocabulary, facts, instruments, asOf }: Workspace, { action, place, day }: Asked): string {
  const heads = [...instruments].map(([name, parties]) => ({
    kind: 'agreement' as const, name, title: name, uri: URI, span: NOWHERE, nameSpan: NOWHERE, parties: parties.map((party) => ({ party, name: party, span: NOWHERE })),
    draft: false, nonBinding: false, from: [], to: [], supersedes: [], incorporates: [],
  }));
  const surroundings = { vocabulary, facts, instruments: heads, settings: { asOf, severity: {}, includeDrafts: false }, uses: new Map<string, readonly string[]>(), scenarios: [] };
  const box = Object.fromEntries(Object.entries(place).filter(([, member]) => member !== undefined).map(([dimension, thing]) => [dimension, { set: [{ base: { thing }, minus: [] }], quantifier: 'each' as const }]));
  const act: AskedAct = { bearer: { party: BEARER, affiliates: false }, action, box, supposed: { type: 'true' } };
  const matter = matterOf(sortNorms(norms, surroundings), surroundings);
  const { others, decision } = answerOf(act, action, day, [], matter);
  // The class may have kinds: the law is about the one that is named.
  return [decision, ...others].find((each) => Object.entries(place).every(([dimension, member]) => member === undefined || each.place[dimension as Dimension] === member))?.kind ?? 'none';
}

/**
 * What the same act is by enumeration: every reading of every class × whether offering is hosting × whether the whole is its
 * parts × every statement for want of which a clause does not apply; and for what is not said, every member there is.
 */
function enumerated(workspace: Workspace, { action, place, day }: Asked): string {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const norms = workspace.norms.filter((norm) => norm.bearer.party === BEARER && !norm.source.draft);
  const about = norms.filter((norm) => norm.acts.actions.some((one) => ABOUT[action]?.includes(one)));
  const done = (norm: Norm): Norm => (norm.modality === 'obligation' && norm.acts.actions.some((one) => withAncestors(vocabulary, action).has(one)) ? { ...norm, acts: { ...norm.acts, actions: [...norm.acts.actions, action] } } : norm);
  const worlds = worldsOf(workspace, about, { action, place, day });
  const spoken = about.map(done);
  const said = (world: World, at: Place) => speak(spoken, { bearer: BEARER, action, place: at, day }, world, vocabulary, workspace.instruments);
  const kinds = worlds.map((world) => {
    const { forbidden, required, permitted } = said(world, place);
    return forbidden.length > 0 ? 'breach' : required.length > 0 ? 'required' : permitted.length > 0 ? 'permitted' : 'not governed';
  });
  const [plain = ''] = kinds;
  // A statement that nobody recorded may make a breach; it frees from none.
  const read = kinds.filter((_, at) => worlds[at]?.course === worlds[0]?.course);
  if (plain === 'breach') return read.every((kind) => kind === 'breach') ? 'breach' : 'unclear';
  if (kinds.includes('breach')) return 'unclear';
  if (worlds.some((world) => unsaidPlaces(about, place, workspace).some(([ban, at]) => said(world, at).forbidden.includes(ban)))) return 'unclear';
  return plain !== 'not governed' && read.includes('not governed') ? 'unclear' : plain;
}

/** The actions by which a clause may speak of an act: its own, those above it, and what it may involve. */
const ABOUT: Readonly<Record<ThingId, readonly ThingId[]>> = {
  'action:offer': ['action:offer', 'action:host'],
  'action:distribute': ['action:distribute', 'action:offer', 'action:host'],
  'action:launch': ['action:launch', 'action:offer', 'action:host'],
  'action:host': ['action:host', 'action:offer', 'action:distribute', 'action:launch'],
  'action:deliver': ['action:deliver'],
};

/** The plain world first. */
function worldsOf(workspace: Workspace, norms: readonly Norm[], { place, day }: Asked): readonly World[] {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const scopes = norms.map(({ scope }) => scope);
  const members = [...new Set([...Object.values(place).filter((member) => member !== undefined), ...[...vocabulary.things.values()].flatMap(({ builtOn }) => builtOn)])];
  const readings = readingsOf(vocabulary, members, [...namedClasses(scopes, 'object'), ...namedClasses(scopes, 'customer')]);
  const courses = coursesOn(day, norms, workspace);
  return [false, true].flatMap((hosted) => [new Set<ThingId>(), new Set(place.object === undefined ? [] : [place.object])].flatMap((wholes) => courses.flatMap((course) => readings.map((reading): World => ({ reading, course, hosted, wholes })))));
}

/** As things stand on the day; and with each of the statements that a clause lacks. */
function coursesOn(day: Day, norms: readonly Norm[], { facts }: Workspace): readonly Course[] {
  const { events, atoms, standing, holding } = unknownsOf(norms.map(({ scope }) => scope));
  const { occurred } = recordOf(facts, day);
  const denied = new Set(facts.flatMap((fact) => (fact.type === 'not occurred' ? [fact.event] : [])));
  const plain: Course = {
    events: new Map(events.map((event) => [event, occurred.get(event) ?? (standing.has(event) && !denied.has(event) ? ALREADY : NEVER)])),
    atoms: new Map(atoms.map(({ key }) => [key, holding.has(key) ? ALREADY : NEVER])),
  };
  const lacking = new Set(norms.flatMap(({ scope }) => conjuncts(scope.condition).filter((each) => !isTrue(each, day, plain)).flatMap(statements)));
  let courses: readonly Course[] = [plain];
  for (const key of lacking) courses = courses.flatMap((course) => [course, { ...course, atoms: new Map([...course.atoms, [key, (course.atoms.get(key) ?? NEVER) === NEVER ? ALREADY : NEVER]]) }]);
  return courses;
}

function conjuncts(condition: Condition): readonly Condition[] {
  return condition.type === 'and' ? condition.of.flatMap(conjuncts) : [condition];
}

function statements(condition: Condition): readonly string[] {
  if (condition.type === 'atom') return condition.atom.event === undefined ? [condition.atom.key] : [];
  if (condition.type === 'not') return statements(condition.of);
  return condition.type === 'true' ? [] : condition.of.flatMap(statements);
}

/** The act, said as far as a box of some ban asks: any member in each dimension that it limits and the act leaves out. */
function unsaidPlaces(norms: readonly Norm[], place: Place, { vocabulary }: Workspace): readonly (readonly [ban: Norm, place: Place])[] {
  const bans = norms.filter(({ modality }) => modality === 'prohibition');
  return bans.flatMap((ban) => ban.scope.boxes.flatMap((box) => {
    let places: readonly Place[] = [place];
    for (const dimension of ['venue', 'customer', 'territory'] as const) {
      if (place[dimension] !== undefined || box[dimension] === undefined) continue;
      const members = membersOf(norms.map((norm) => norm.scope), dimension, vocabulary);
      places = places.flatMap((at) => members.map((member) => ({ ...at, [dimension]: member })));
    }
    return places.map((at) => [ban, at] as const);
  }));
}

test('a scenario is answered as by trying everything that is left open', () => {
  const seen = new Map<string, number>();
  forAll(fc.tuple(workspaces, asked), 3000, ([draft, act]) => {
    const workspace = workspaceOf(draft);
    const [first, second] = [answered(workspace, act), enumerated(workspace, act)];
    seen.set(second, (seen.get(second) ?? 0) + 1);
    if (first !== second) expect(first, `${JSON.stringify(act)} in\n${printWorkspace(draft)}`).toBe(second);
  });
  expect([...seen.keys()].toSorted()).toEqual(['breach', 'not governed', 'permitted', 'required', 'unclear']);
});


/** What the files of a small workspace may say, one text of each list at a time. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  '/a.deal': ['OpenAI must offer API Products only on Azure until Acceptance.', 'OpenAI must not offer Frontier if Microsoft can support Frontier.', 'OpenAI may offer Frontier on any cloud.', 'Microsoft grants OpenAI a licence to Model IP.', 'OpenAI must not solicit Government Customers of Microsoft.']
    .map((sentence) => `agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.\nclause 1 "Heading" ${sentence}\n`),
  '/b.deal': ['', 'amendment "Amendment" ("A1") to Hosting dated 2026-02-01.\nreplace clause 1 with clause 1 "Heading" OpenAI may offer OpenAI Products.\n', 'amendment "Amendment" ("A1") to Hosting dated 2026-04-01.\nin clause 1 replace "OpenAI" with "Microsoft".\n',
    'agreement "New" ("New") between Microsoft and OpenAI dated 2026-02-01 supersedes Hosting.\nclause 1 "Heading" OpenAI must offer Frontier on AWS.\n', 'agreement "New" ("New") under Hosting between Microsoft and OpenAI dated 2026-02-01 draft.\nclause 1 "Heading" OpenAI must not offer Frontier.\n'],
  '/f.deal': ['', 'fact Acceptance occurred on 2026-02-15.\n', 'fact Frontier is an API Product.\n', 'fact Microsoft can support Frontier.\n', 'party OpenAI Labs, an affiliate of OpenAI.\n'],
  '/q.deal': ['offers Frontier on AWS', 'offers Stateless APIs', 'uses Model IP', 'solicits Government Customers'].flatMap((act) => ['permitted', 'not governed', 'breach of clause 1 of Hosting'].map((expected) =>
    `scenario "one"\n  on 2026-03-01 OpenAI ${act}.\n  expect ${expected}.\nscenario "two"\n  given Acceptance occurred on 2026-01-15.\n  on 2026-05-01 OpenAI ${act}.\n`)),
};

const edits = fc.array(fc.constantFrom(...Object.keys(TEXTS)).chain((path) => fc.tuple(fc.constant(path), fc.nat({ max: (TEXTS[path]?.length ?? 1) - 1 }))), { minLength: 1, maxLength: 8 });

test('after any edits the answers are those of a fresh start', () => {
  const seen = new Set<string>();
  forAll(edits, 100, (drawn) => {
    const files = new Map([['/example.deal', PREAMBLE]]);
    const [store, analyser] = [new DealStore(), new Analyser()];
    for (const [path, at] of drawn) {
      files.set(path, `use "example.deal".\n${TEXTS[path]?.[at] ?? ''}`);
      for (const [each, text] of files) store.put(uriOf(each), text);
      const kept = analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS, source: store }).findings;
      const fresh = analyse([...files].map(([each, text]) => ({ path: each, text })));
      expect(answersIn(kept)).toEqual(answersIn(fresh));
      for (const message of answersIn(fresh)) seen.add(message);
    }
  });
  expect(seen.size).toBeGreaterThan(20);
});

function answersIn(findings: ReadonlyMap<string, readonly Finding[]>): readonly string[] {
  return [...findings.values()].flat().filter(({ code }) => code.startsWith('scenario/')).map(({ code, message }) => `${code}: ${message}`);
}
