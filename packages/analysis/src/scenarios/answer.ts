import { askedActs } from '@dealwright/clauses';
import type { AskedAct } from '@dealwright/clauses';
import { DIMENSIONS } from '@dealwright/model';
import type { ClassTerm, Day, Fact, Norm, Scenario, ThingId } from '@dealwright/model';
import { waivedFrom, waiversOf } from '../waivers.ts';
import type { Waiver } from '../waivers.ts';
import { adaptBox } from './adapt.ts';
import { casesOf } from './cases.ts';
import { ANSWERS, UNCHANGED, candidatesFor, decide } from './decide.ts';
import type { AnswerKind, Decision, Inquiry } from './decide.ts';
import { flipsOf } from './flips.ts';
import type { Flip } from './flips.ts';
import { withClasses } from './matter.ts';
import type { Matter } from './matter.ts';
import { standingOn } from './standing.ts';
import type { Standing } from './standing.ts';

/** What the agreements say of a scenario, and why. `sayAnswer` puts it into words. */
export interface ScenarioAnswer {
  readonly answer: AnswerKind;
  readonly day: Day;
  readonly asked: AskedAct;
  readonly action: ThingId;
  /** The gravest case: where a class was asked about, the member that it is. */
  readonly decision: Decision;
  /** The norms that decide it: those that forbid, that it hangs on, that require, or that permit. */
  readonly applied: readonly Norm[];
  /** What would make the answer another, the smallest first; worked out when it is asked for. */
  readonly flips: () => readonly Flip[];
  /** Cases of the same scenario with another answer. */
  readonly others: readonly Decision[];
  /** The norms that may speak of the act, on whatever day and in whatever case. */
  readonly about: readonly Norm[];
  /** How things stand on the day. */
  readonly standing: Standing;
  /** Whether every case was looked at. */
  readonly complete: boolean;
}

/**
 * Answers a scenario: by every norm in force that binds whoever acts, in all agreements. Where several parties act or a
 * class is asked about, the gravest answer counts.
 *
 * @returns nothing where nobody acts, where the act is none that is declared, or where it names what nothing declares
 */
export function answerScenario({ act, given }: Pick<Scenario, 'act' | 'given'>, matter: Matter): ScenarioAnswer | undefined {
  if (!act) return undefined;
  const all = askedActs(act, matter.surroundings.vocabulary);
  if (all.some(({ box }) => DIMENSIONS.some((dimension) => box[dimension]?.set.some(isUndeclared)))) return undefined;
  const answers = all.flatMap((asked) => (asked.action === undefined ? [] : [answerOf(asked, asked.action, act.day, given, matter)]));
  return answers.toSorted((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer))[0];
}

/** Answers what one party does. */
export function answerOf(act: AskedAct, action: ThingId, day: Day, given: readonly Fact[], matter: Matter): ScenarioAnswer {
  const { box, classes } = adaptBox(act.box);
  const asked = { ...act, box };
  const unknown = classes.filter(({ id }) => !matter.vocabulary.things.has(id));
  const vocabulary = unknown.length === 0 ? matter.vocabulary : withClasses(matter.vocabulary, unknown);
  const waivers = waiversOf([...matter.surroundings.facts, ...given], day);
  const candidates = candidatesFor(asked, action, matter).filter(({ norm }) => !isWaived(norm, waivers, day));
  const stands = new Set(candidates.flatMap((provision) => [...provision.standing]));
  const standingFor = (on: Day, more: readonly Fact[] = []): Standing => standingOn(on, matter.surroundings.facts, [...given, ...more], [asked.supposed], stands, vocabulary);
  const standing = standingFor(day);
  const { places, complete } = casesOf(asked.box, standing.vocabulary);
  const cases = places.map((place): readonly [Inquiry, Decision] => {
    const inquiry = { asked, action, place, standing, changed: UNCHANGED };
    return [inquiry, decide(inquiry, candidates, matter)];
  });
  const [worst, ...rest] = cases.toSorted(([, a], [, b]) => ANSWERS.indexOf(a.kind) - ANSWERS.indexOf(b.kind));
  if (!worst) throw new Error('A scenario has at least one case.');
  const [inquiry, decision] = worst;
  const alike = rest.map(([, each]) => each).filter(({ kind }) => kind === decision.kind);
  return {
    answer: decision.kind, day, asked, action, decision, standing, complete, about: candidates.map(({ norm }) => norm),
    applied: [...new Set([decision, ...alike].flatMap(appliedIn))],
    flips: () => flipsOf(inquiry, decision, candidates, matter, standingFor),
    others: rest.map(([, each]) => each).filter(({ kind }) => kind !== decision.kind),
  };
}

/** Whether nobody to whom it is owed insists on it on the day. */
function isWaived(norm: Norm, waivers: readonly Waiver[], day: Day): boolean {
  return (norm.modality === 'prohibition' || norm.modality === 'obligation') && (waivedFrom(norm, waivers, day) ?? Infinity) <= day;
}

function isUndeclared({ base }: ClassTerm): boolean {
  return typeof base === 'object' && 'unresolved' in base;
}

/** The norms that decide a case. */
export function appliedIn({ kind, plain, under }: Pick<Decision, 'kind' | 'plain' | 'under'>): readonly Norm[] {
  switch (kind) {
    case 'breach': return plain.forbids;
    case 'unclear': return under;
    case 'required': return plain.requires;
    case 'permitted': return plain.permits;
    case 'not governed': return [];
  }
}
