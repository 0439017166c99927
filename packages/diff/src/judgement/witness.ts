import { deedProse, nameOf, sayCondition, sayHappened } from '@dealwright/clauses';
import { DIMENSIONS, sayDay } from '@dealwright/model';
import type { Atom, Condition, Dimension, EventKey, Norm, Scope, TimePoint } from '@dealwright/model';
import { extentOf } from './extents.ts';
import type { Observation } from './observation.ts';
import type { Case } from './region.ts';
import { areSeveral, sayBearers, sayList } from './say.ts';
import type { Space } from './space.ts';

/**
 * What is newly owed, forbidden or free, or no longer is, by one case each: `OpenAI may now offer Stateless APIs on AWS; before,
 * this was forbidden.` Absent where no case was found.
 *
 * @param norms those of the revision of which the observation holds; of the base, where the revision has none
 */
export function sayWitness({ about, base, revision, compared }: Observation, norms: readonly Norm[], space: Space): string | undefined {
  const norm = revision ?? base;
  if (!norm || !compared) return undefined;
  const versions = [base, revision].flatMap((one) => one ?? []);
  const asks = about === 'condition' ? askedInConditions(versions) : about === 'from' || about === 'to' ? askedByOne(versions) : new Set<string>();
  const dated = about === 'from' || about === 'to';
  const say = (found: Case | undefined, came: boolean): string | undefined => found && sayCase(found, came, norms, { norm, versions, dated, when: dated || about === 'condition', asks, space });
  const sentences = [say(compared.gained, true), say(compared.lost, false)].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

interface Telling {
  readonly norm: Norm;
  readonly versions: readonly Norm[];
  /** Whether the day is what matters. */
  readonly dated: boolean;
  /** Whether it is when it holds that changed, and not of what. */
  readonly when: boolean;
  /** Events and conditions on which the difference hangs: whether they are so is said either way. */
  readonly asks: ReadonlySet<string>;
  readonly space: Space;
}

function sayCase(found: Case, came: boolean, norms: readonly Norm[], telling: Telling): string {
  const who = sayBearers(norms, telling.space);
  const [are, have] = areSeveral(norms) ? ['are', 'have'] : ['is', 'has'];
  const deed = telling.when && telling.norm.reservation === undefined ? deedProse(telling.norm, telling.space.vocabulary) : sayDeed(found, telling);
  const when = sayWhen(found, telling);
  const sentence = ((): string => {
    switch (telling.norm.modality) {
      case 'obligation': return came ? `${who} must now ${deed}` : `${who} no longer ${have} to ${deed}`;
      case 'prohibition': return came ? `${who} may no longer ${deed}` : `${who} may now ${deed}; before, this was forbidden`;
      case 'release': return came ? `${who} need no longer ${deed}` : `${who} ${are} no longer excused where ${areSeveral(norms) ? 'they do' : 'it does'} not ${deed}`;
      default: return came ? `${who} may now ${deed}; before, this was not allowed here` : `Nothing here allows ${who} any more to ${deed}`;
    }
  })();
  return when === '' ? `${sentence}.` : `${when}, ${sentence.startsWith('Nothing') ? `n${sentence.slice(1)}` : sentence}.`;
}

/** `offer Stateless APIs on AWS`: the act at the place of the case. */
function sayDeed({ point }: Case, { norm, space }: Telling): string {
  const acts = norm.acts.actions;
  const act = point.act !== undefined && !isUnnamed(point.act) ? point.act : acts[0];
  const places = DIMENSIONS.flatMap((dimension) => {
    const member = point[dimension];
    // What only an exception speaks of is no news where nobody in particular is meant.
    if (member === undefined || (isUnnamed(member) && !extentOf(norm, dimension))) return [];
    return [sayPlace(dimension, member, norm, space)];
  });
  return [act === undefined ? 'act' : nameOf(space.vocabulary, act), ...places].filter((part) => part !== '').join(' ');
}

function sayPlace(dimension: Dimension, member: string, norm: Norm, { taxonomy }: Space): string {
  const word = extentOf(norm, dimension)?.word ?? WORDS[dimension];
  if (isUnnamed(member)) return dimension === 'object' ? `${word} another ${member.slice(1)}`.trim() : ELSE[dimension];
  return word === '' ? taxonomy.nameOf(member) : `${word} ${taxonomy.nameOf(member)}`;
}

function isUnnamed(member: string): boolean {
  return member.startsWith('*');
}

const WORDS: Readonly<Record<Dimension, string>> = { object: '', venue: 'on', customer: 'to', recipient: 'to', territory: 'in', partner: 'with', purpose: 'for', means: 'using' };
/** Some member that nobody names. */
const ELSE: Readonly<Record<Dimension, string>> = {
  object: '', venue: 'on another cloud', customer: 'to other customers', recipient: 'to others', territory: 'elsewhere', partner: 'with others', purpose: 'for another purpose', means: 'by other means',
};

/** On which day, where that is what changed; and what must have happened by then, or be so. */
function sayWhen({ instance }: Case, { versions, dated, asks }: Telling): string {
  const named = namesIn(versions);
  const happened = [...instance.events].flatMap(([event, day]) => {
    const text = named.events.get(event);
    const by = day <= instance.day;
    return text !== undefined && (by || asks.has(event)) ? [sayHappened(text, by)] : [];
  });
  const stated = [...named.stated].flatMap(([key, atom]) => {
    const so = instance.conditions.has(key);
    return so || asks.has(key) ? [sayCondition(so ? { type: 'atom', atom } : { type: 'not', of: { type: 'atom', atom } })] : [];
  });
  const conditions = [...happened, ...stated];
  const day = dated ? `On ${sayDay(instance.day)}` : '';
  if (conditions.length === 0) return day;
  return `${day === '' ? 'If' : `${day}, if`} ${sayList(conditions)}`;
}

/** What either version asks in its condition. */
function askedInConditions(versions: readonly Norm[]): ReadonlySet<string> {
  const names = emptyNames();
  for (const { scope } of versions) collectCondition(scope.condition, names);
  return new Set([...names.events.keys(), ...names.stated.keys()]);
}

/** The events on which only one version’s days hang. */
function askedByOne(versions: readonly Norm[]): ReadonlySet<string> {
  const all = versions.map(({ scope }) => {
    const names = emptyNames();
    for (const { point } of [...scope.period.from, ...scope.period.to]) collectPoint(point, names);
    return names.events;
  });
  return new Set(all.flatMap((names, index) => [...names.keys()].filter((name) => all.every((others, at) => at === index || !others.has(name)))));
}

/** Events by their words, and stated conditions. */
interface Names { readonly events: Map<EventKey, string>; readonly stated: Map<string, Atom> }

function emptyNames(): Names {
  return { events: new Map(), stated: new Map() };
}

function namesIn(norms: readonly Norm[]): Names {
  const names = emptyNames();
  for (const { scope } of norms) collect(scope, names);
  return names;
}

function collect(scope: Scope, names: Names): void {
  for (const { point } of [...scope.period.from, ...scope.period.to]) collectPoint(point, names);
  collectCondition(scope.condition, names);
  for (const exception of scope.exceptions) collect(exception, names);
}

function collectPoint(point: TimePoint, names: Names): void {
  switch (point.type) {
    case 'event': names.events.set(point.event, point.text); break;
    case 'offset': collectPoint(point.base, names); break;
    case 'earlier':
    case 'later': for (const part of point.of) collectPoint(part, names); break;
    default:
  }
}

function collectCondition(condition: Condition, names: Names): void {
  switch (condition.type) {
    case 'true': break;
    case 'atom':
      if (condition.atom.event === undefined) names.stated.set(condition.atom.key, condition.atom);
      else names.events.set(condition.atom.event, condition.atom.text);
      break;
    case 'not': collectCondition(condition.of, names); break;
    default: for (const part of condition.of) collectCondition(part, names);
  }
}
