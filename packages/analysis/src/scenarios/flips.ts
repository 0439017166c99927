import { DIMENSIONS } from '@dealwright/model';
import type { Atom, Box, ClassSet, Day, Dimension, Norm, Scope, ThingId, TimePoint } from '@dealwright/model';
import { ALREADY, NEVER } from '../point/index.ts';
import type { Member, Place } from '../point/index.ts';
import type { Provision } from './adapt.ts';
import { decide, touches } from './decide.ts';
import type { AnswerKind, Decision, Inquiry } from './decide.ts';
import type { Matter } from './matter.ts';
import { atomsOf, courseOf, waysTo } from './standing.ts';
import type { Standing, Values, standingOn } from './standing.ts';
import { exampleOf, isOpen } from './supposition.ts';

/** One thing that is otherwise than the scenario and the record have it. */
export type Change =
  | { readonly type: 'values'; readonly values: Values }
  | { readonly type: 'place'; readonly dimension: Dimension; readonly member: Member; readonly set: ClassSet; readonly word?: string }
  | { readonly type: 'member'; readonly member: Member; readonly kind: ThingId }
  | { readonly type: 'day'; readonly day: Day; readonly before: boolean };

/** What the answer would be if one thing were otherwise. */
export interface Flip { readonly change: Change; readonly decision: Decision }

/** How a standing is made for another day. */
export type StandingFor = (day: Day, given?: Parameters<typeof standingOn>[2]) => Standing;

/** More changes than these are not tried. */
const MOST_TRIED = 60;

/**
 * What would make the answer another, one thing at a time: events and conditions first, then where and to whom, then what
 * things are, then the day.
 */
export function flipsOf(inquiry: Inquiry, decision: Decision, candidates: readonly Provision[], matter: Matter, standingFor: StandingFor): readonly Flip[] {
  const about = candidates.filter((provision) => touches(provision, inquiry));
  const changes = [
    ...valueChanges(about, inquiry),
    ...placeChanges(decision, candidates, inquiry),
    ...(decision.kind === 'not governed' || decision.plain.forbids.some(sparesThings) ? memberChanges(about, inquiry) : []),
    ...dayChanges(about, inquiry),
  ].slice(0, MOST_TRIED);
  const flips: Flip[] = [];
  for (const change of changes) {
    if (isCovered(change, flips)) continue;
    const after = decide(changedBy(change, inquiry, standingFor), candidates, matter);
    if (after.kind !== decision.kind && isNews(decision.kind, after.kind) && !isBeforeAll(change, after)) flips.push({ change, decision: after });
  }
  return flips;
}

/** What breaks no promise is asked for where one is broken; a promise that would be broken is a warning where none is. */
function isNews(before: AnswerKind, after: AnswerKind): boolean {
  if (before === 'breach' || before === 'unclear') return after !== 'unclear';
  return after === 'breach' || before === 'not governed' || after === 'not governed';
}

/** That nothing was agreed before the first agreement goes without saying. */
function isBeforeAll(change: Change, { kind }: Decision): boolean {
  return change.type === 'day' && change.before && kind === 'not governed';
}

/** A change that does what a smaller one did, and more; of days, the nearest on each side. */
function isCovered(change: Change, flips: readonly Flip[]): boolean {
  return flips.some(({ change: known }) => {
    if (change.type === 'values' && known.type === 'values') return [...known.values].every(([key, value]) => change.values.get(key) === value);
    return change.type === 'day' && known.type === 'day' && change.before === known.before;
  });
}

function changedBy(change: Change, inquiry: Inquiry, standingFor: StandingFor): Inquiry {
  switch (change.type) {
    case 'values': return { ...inquiry, changed: new Map([...inquiry.changed, ...change.values]) };
    case 'place': return { ...inquiry, place: { ...inquiry.place, [change.dimension]: change.member } };
    case 'day': return { ...inquiry, standing: standingFor(change.day) };
    case 'member': {
      const { span } = inquiry.asked.box.object ?? {};
      return span ? { ...inquiry, standing: standingFor(inquiry.standing.day, [{ type: 'is', thing: change.member, kind: change.kind, negated: false, span }]) } : inquiry;
    }
  }
}

/** Every way in which a condition comes to be so, or not to be so, and every event that has not happened. */
function valueChanges(about: readonly Provision[], { place, standing, changed }: Inquiry): readonly Change[] {
  const found = new Map<string, Values>();
  const { events: now, atoms } = courseOf(about, place.object, standing, changed);
  const isSo = (key: string): boolean => (now.get(key) ?? atoms.get(key) ?? NEVER) <= standing.day;
  const note = (values: Values): void => {
    const news = [...values].filter(([key, value]) => isSo(key) !== (value === ALREADY));
    if (news.length > 0) found.set(news.map((pair) => pair.join('=')).toSorted().join(' '), new Map(news));
  };
  for (const { norm, events, standing: stands } of about) {
    visit(norm.scope, ({ condition, period }) => {
      for (const wanted of [true, false]) for (const way of waysTo(condition, wanted)) note(way);
      for (const { point } of [...period.from, ...period.to]) for (const event of eventsIn(point)) if (!isEnding(event)) note(new Map([[event, ALREADY]]));
    });
    for (const key of stands) note(new Map([[key, NEVER]]));
    for (const event of events.keys()) if (standing.occurred.has(event)) note(new Map([[event, NEVER]]));
  }
  return [...found.values()].toSorted((a, b) => a.size - b.size).map((values) => ({ type: 'values', values }));
}

/** That an agreement might have been ended goes without saying. */
function isEnding(event: string): boolean {
  return event.startsWith('termination(') || event.startsWith('expiry(');
}

function eventsIn(point: TimePoint): readonly string[] {
  switch (point.type) {
    case 'event': return [point.event];
    case 'offset': return eventsIn(point.base);
    case 'earlier':
    case 'later': return point.of.flatMap(eventsIn);
    default: return [];
  }
}

function visit(scope: Scope, look: (scope: Scope) => void): void {
  look(scope);
  for (const exception of scope.exceptions) visit(exception, look);
}

/** Where it would be no breach: what the ban leaves, and what its carve-outs spare; where it would be permitted. */
function placeChanges(decision: Decision, candidates: readonly Provision[], { place, asked }: Inquiry): readonly Change[] {
  const changes: Change[] = [];
  const put = (box: Box, dimension: Dimension, set: ClassSet): void => {
    const [first] = set;
    if (typeof first?.base !== 'object' || !('thing' in first.base) || first.base.thing.startsWith('unresolved:')) return;
    changes.push({ type: 'place', dimension, member: exampleOf(first, dimension), set, ...(box[dimension]?.word !== undefined && { word: box[dimension].word }) });
  };
  for (const norm of decision.kind === 'breach' || decision.kind === 'unclear' ? decision.under.concat(decision.plain.forbids) : []) {
    for (const exception of norm.scope.exceptions) for (const box of exception.boxes) for (const dimension of limited(box)) if (limited(box).length === 1) put(box, dimension, box[dimension]!.set);
    for (const box of norm.scope.boxes) {
      for (const dimension of limited(box)) {
        const [term, ...more] = box[dimension]!.set;
        if (term && more.length === 0 && term.minus.length > 0 && dimension !== 'object') put(asked.box, dimension, term.minus);
      }
    }
  }
  if (decision.kind !== 'not governed') return changes;
  for (const { norm } of candidates) {
    if (norm.modality !== 'permission') continue;
    for (const box of norm.scope.boxes) {
      const missing = limited(box).filter((dimension) => dimension !== 'object' && !isSame(box, dimension, place));
      const [only] = missing;
      if (only && missing.length === 1) put(box, only, box[only]!.set);
    }
  }
  return changes;
}

function limited(box: Box): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => box[dimension] !== undefined);
}

function isSame(box: Box, dimension: Dimension, place: Place): boolean {
  return box[dimension]?.set.some(({ base }) => base === 'any' || (typeof base === 'object' && 'thing' in base && base.thing === place[dimension])) ?? false;
}

/** Whether a carve-out frees things of some kind. */
function sparesThings({ scope }: Norm): boolean {
  return scope.exceptions.some(({ boxes }) => boxes.some(({ object }) => object !== undefined));
}

/** What a thing would have to be for another answer. */
function memberChanges(about: readonly Provision[], { place, standing: { vocabulary } }: Inquiry): readonly Change[] {
  const { object } = place;
  if (object === undefined) return [];
  const kinds = new Set(about.flatMap(({ named }) => [...named.get('object') ?? []]));
  return [...kinds].filter((kind) => !/^(?:narrow|unresolved):/.test(kind) && isOpen(object, kind, vocabulary)).map((kind) => ({ type: 'member', member: object, kind }));
}

/** The days on which something begins or ends, those nearest to the scenario's first. */
function dayChanges(about: readonly Provision[], { standing: { day } }: Inquiry): readonly Change[] {
  const days = new Set<Day>();
  for (const { norm } of about) {
    visit(norm.scope, ({ period }) => {
      for (const { point, inclusive } of period.from) if (point.type === 'date') days.add(inclusive ? point.day : point.day + 1);
      for (const { point, inclusive } of period.to) if (point.type === 'date') days.add(inclusive ? point.day + 1 : point.day);
    });
  }
  const sorted = [...days].toSorted((a, b) => a - b);
  return [
    ...sorted.filter((each) => each > day).map((each): Change => ({ type: 'day', day: each, before: false })),
    ...sorted.filter((each) => each <= day).toReversed().map((each): Change => ({ type: 'day', day: each - 1, before: true })),
  ];
}

/** The words of the atoms that some values speak of. */
export function atomsNamed(norms: readonly Norm[]): ReadonlyMap<string, Atom> {
  const found = new Map<string, Atom>();
  for (const norm of norms) {
    visit(norm.scope, ({ condition }) => {
      for (const atom of atomsOf(condition)) found.set(atom.event ?? atom.key, atom);
    });
  }
  return found;
}
