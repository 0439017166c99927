import { ClassInterner, FALSEHOOD, Taxonomy, TRUTH } from '@dealwright/algebra';
import type { Formula, Knowledge } from '@dealwright/algebra';
import { waiversOf } from '../waivers.ts';
import type { Waiver } from '../waivers.ts';
import type { Answered } from './answered.ts';
import { FormulaKeys } from './formula-keys.ts';
import { Meetings } from './meetings.ts';
import type { Option } from './option.ts';
import { Pool } from './pool.ts';
import type { Ruling } from './ruling.ts';
import { Shapes } from './shapes.ts';
import type { Pattern } from './shapes.ts';
import type { Condition, Day, EventKey, Fact, Vocabulary } from '@dealwright/model';

/** Everything that pairs of norms are judged in: the classes, what is recorded, and the day it is judged on. */
export interface Setting {
  readonly taxonomy: Taxonomy;
  readonly interner: ClassInterner;
  readonly asOf: Day;
  readonly knowledge: Knowledge;
  /** The last day on which an event is recorded not to have happened yet. */
  readonly notBy: ReadonlyMap<EventKey, Day>;
  /** Clauses that somebody gave up the benefit of. */
  readonly waivers: readonly Waiver[];
  readonly pool: Pool;
  /** What is worked out about unions of classes, kept: whether two may share a member, by their ids. */
  readonly meetings: Meetings;
  /** The members of a dimension that two unions limit, by their ids. */
  readonly options: Map<number, readonly Option[] | 'undecided'>;
  readonly patterns: Map<number, Pattern | 'undecided'>;
  readonly shapes: Shapes;
  /** The acts of two lists of actions, by their ids. */
  readonly actChoices: Map<number, ActChoices>;
  /** The rulings on pairs that are alike in all that matters. */
  readonly rulings: Map<string, Ruling>;
  readonly formulaKeys: FormulaKeys;
  /** What was found out about courses of events. */
  readonly answers: Answered;
}

/** The acts at which two norms can meet. */
export interface ActChoices { readonly options: readonly Option[]; readonly pattern: Pattern }

/**
 * Makes ready what pairs are judged in.
 *
 * @param facts those dated after the as-of date do not count
 */
export function settingOf(vocabulary: Vocabulary, facts: readonly Fact[], asOf: Day): Setting {
  const taxonomy = new Taxonomy(vocabulary, facts);
  const occurred = new Map<EventKey, Day>();
  const notBy = new Map<EventKey, Day>();
  const stated = new Map<string, Formula>();
  for (const fact of facts) {
    if (fact.type === 'occurred' && fact.on <= asOf) occurred.set(fact.event, fact.on);
    if (fact.type === 'not occurred' && fact.asOf <= asOf) notBy.set(fact.event, Math.max(fact.asOf, notBy.get(fact.event) ?? -Infinity));
    if (fact.type !== 'stated' || (fact.from ?? -Infinity) > asOf) continue;
    state(fact.condition, fact.from, stated);
  }
  const knowledge: Knowledge = {
    recorded: (event) => occurred.get(event),
    defined: (event) => vocabulary.things.get(event)?.when,
    stated: (key) => stated.get(key),
  };
  return { taxonomy, interner: new ClassInterner(taxonomy), asOf, knowledge, notBy, waivers: waiversOf(facts, asOf), pool: new Pool(), meetings: new Meetings(), options: new Map(), patterns: new Map(), shapes: new Shapes(), actChoices: new Map(), rulings: new Map(), formulaKeys: new FormulaKeys(), answers: new Map() };
}

/** A recorded condition holds from its day on; a recorded denial, never. */
function state(condition: Condition, from: Day | undefined, stated: Map<string, Formula>): void {
  if (condition.type === 'and') for (const part of condition.of) state(part, from, stated);
  if (condition.type === 'atom') stated.set(condition.atom.key, from === undefined ? TRUTH : { type: 'from', point: { steps: [], days: from } });
  if (condition.type === 'not' && condition.of.type === 'atom') stated.set(condition.of.atom.key, FALSEHOOD);
}
