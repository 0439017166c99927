import { ClassInterner, FALSEHOOD, Taxonomy, TRUTH } from '@dealwright/algebra';
import type { Formula, Knowledge } from '@dealwright/algebra';
import type { Condition, Day, EventKey, Fact, Vocabulary } from '@dealwright/model';
import type { Comparing } from '../observer.ts';
import type { Identity } from '../things/identity.ts';

/** What the norms of both versions are compared in: one vocabulary for both, and what is on record. */
export interface Space {
  readonly vocabulary: Vocabulary;
  readonly taxonomy: Taxonomy;
  readonly interner: ClassInterner;
  readonly knowledge: Knowledge;
  /** The day near which cases are named. */
  readonly asOf: Day;
  /** Of a promise that keeps something for somebody in another way than before: then it is named without what it was to do. */
  readonly turned?: true;
}

/** The space of two versions, with what tells which of their things are one. */
export interface SharedSpace extends Space { readonly identity: Identity }

const spaces = new WeakMap<Comparing, SharedSpace>();

/** The space of a comparison, made once. */
export function spaceOf(comparing: Comparing): SharedSpace {
  let space = spaces.get(comparing);
  if (!space) spaces.set(comparing, space = makeSpace(comparing));
  return space;
}

/** What both declare counts as the revision declares it: a changed declaration is a change of its own, and no clause changes by it. */
function makeSpace(comparing: Comparing): SharedSpace {
  const { identity } = comparing;
  const vocabulary = identity.vocabulary.joint;
  const facts = comparing.revision.files.flatMap((file) => file.facts.map((fact) => identity.revision.value(fact)));
  const taxonomy = new Taxonomy(vocabulary, facts);
  return { identity, vocabulary, taxonomy, interner: new ClassInterner(taxonomy), knowledge: knowledgeOf(facts, vocabulary), asOf: asOfDay(comparing) };
}

/** What the revision records: a fact that is new is a change of its own too. */
function knowledgeOf(facts: readonly Fact[], vocabulary: Vocabulary): Knowledge {
  const occurred = new Map<EventKey, Day>();
  const stated = new Map<string, Formula>();
  for (const fact of facts) {
    if (fact.type === 'occurred') occurred.set(fact.event, fact.on);
    if (fact.type === 'stated') state(fact.condition, fact.from, stated);
  }
  return {
    recorded: (event) => occurred.get(event),
    defined: (event) => vocabulary.things.get(event)?.when,
    stated: (key) => stated.get(key),
  };
}

function state(condition: Condition, from: Day | undefined, stated: Map<string, Formula>): void {
  if (condition.type === 'and') for (const part of condition.of) state(part, from, stated);
  if (condition.type === 'atom') stated.set(condition.atom.key, from === undefined ? TRUTH : { type: 'from', point: { steps: [], days: from } });
  if (condition.type === 'not' && condition.of.type === 'atom') stated.set(condition.of.atom.key, FALSEHOOD);
}

/** The day of the conformed copy; else the day on which the last of the agreements and amendments takes effect. */
function asOfDay({ base, revision }: Comparing): Day {
  if (revision.name.asOf !== undefined) return revision.name.asOf;
  const days = [base, revision].flatMap(({ files }) => files.flatMap((file) => [...file.agreements, ...file.amendments].flatMap(({ effective, dated }) => effective ?? dated ?? [])));
  return days.length === 0 ? 0 : Math.max(...days);
}
