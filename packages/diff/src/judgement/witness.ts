import { deedProse, nameOf, sayCondition, sayHappened, saySet } from '@dealwright/clauses';
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
 * @param message what is said of the change: a case that says no more is left out
 */
export function sayWitness({ about, base, revision, compared }: Observation, norms: readonly Norm[], message: string, space: Space): string | undefined {
  const norm = revision ?? base;
  // Of terms as good as others’ no single case says anything.
  if (!norm || !compared || norm.favoured) return undefined;
  const versions = [base, revision].flatMap((one) => one ?? []);
  const [part] = about.split(' ');
  const dated = part === 'from' || part === 'to';
  const asks = part === 'condition' ? askedInConditions(versions) : dated ? askedByOne(versions) : new Set<string>();
  const say = (found: Case | undefined, came: boolean): string | undefined => found && sayCase(found, came, norms, { norm, versions, dated, when: dated || part === 'condition', asks, space });
  const sentences = [say(compared.gained, true), say(compared.lost, false)].filter((sentence) => sentence !== undefined && !message.startsWith(sentence.replace(/[;.].*$/s, '')));
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
function sayDeed({ point }: Case, { norm, versions, space }: Telling): string {
  const acts = norm.acts.actions;
  const act = point.act !== undefined && !isUnnamed(point.act) ? point.act : acts[0];
  const isSaid = (dimension: Dimension): boolean => versions.some((version) => extentOf(version, dimension) !== undefined);
  // `appoint somebody for Widgets`: who receives may stand before what is given.
  const order = extentOf(norm, 'recipient')?.word === '' ? (['recipient', ...DIMENSIONS.filter((dimension) => dimension !== 'recipient')] as const) : DIMENSIONS;
  const places = order.flatMap((dimension) => {
    const member = point[dimension];
    // What only an exception speaks of is no news where nobody in particular is meant.
    if (member === undefined || (isUnnamed(member) && !isSaid(dimension))) return [];
    const first = dimension === 'venue' && norm.reservation === 'ship first' ? 'first ' : '';
    return [first + sayPlace(dimension, member, norm, space, dimension === 'recipient' && point.customer !== undefined && !isUnnamed(point.customer))];
  });
  return [act === undefined ? 'act' : nameOf(space.vocabulary, act), ...places].filter((part) => part !== '').join(' ');
}

/** @param among whether it is said already among whom: `to Enterprise Customers other than Fabrikam` */
function sayPlace(dimension: Dimension, member: string, norm: Norm, { taxonomy, vocabulary }: Space, among: boolean): string {
  const extent = extentOf(norm, dimension);
  const word = extent?.word ?? WORDS[dimension];
  if (isUnnamed(member)) {
    const spared = extent?.set.flatMap(({ minus }) => minus) ?? [];
    const [one, besides] = [dimension === 'object' ? `another ${member.slice(1)}` : among ? '' : SOME[dimension], spared.length === 0 ? '' : `other than ${saySet(spared, vocabulary, 'some')}`];
    return besides === '' && dimension !== 'object' ? ELSE[dimension] : [among ? '' : word, one, besides].filter((part) => part !== '').join(' ');
  }
  return word === '' ? taxonomy.nameOf(member) : `${word} ${taxonomy.nameOf(member)}`;
}

function isUnnamed(member: string): boolean {
  return member.startsWith('*');
}

const WORDS: Readonly<Record<Dimension, string>> = { object: '', venue: 'on', customer: 'to', recipient: 'to', territory: 'in', partner: 'with', purpose: 'for', means: 'using' };
/** Some member, other than those that are named. */
const SOME: Readonly<Record<Dimension, string>> = {
  object: '', venue: 'a cloud', customer: 'customers', recipient: 'somebody', territory: 'a territory', partner: 'somebody', purpose: 'a purpose', means: 'something',
};
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
