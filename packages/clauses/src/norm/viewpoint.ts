import type { Atom, Condition, Exception, Scope, ThingId, TimeBound, TimePoint } from '@dealwright/model';
import { nameOf, partiesOf } from '../context.ts';
import { joinWords } from '../prose/words.ts';
import type { Viewpoint } from './classes.ts';

/**
 * A scope as its bearer sees it: in events and conditions `the other party` becomes the party that it is, so that
 * `Change of Control of the other party` is one event for each of two parties, and the same as the event that names one.
 */
export function seenFrom(scope: Scope, viewpoint: Viewpoint): Scope {
  const others = partiesOf(viewpoint.context).filter((party) => party !== viewpoint.bearer);
  if (viewpoint.bearer === undefined || others.length === 0 || !speaksOfOther(scope)) return scope;
  const names = joinWords(others.map((party) => nameOf(viewpoint.context.vocabulary, party)));
  const view: View = { id: others.join('&'), name: names, sole: others.length === 1 ? others[0] : undefined };
  return { boxes: scope.boxes, ...mapScope(scope, view), exceptions: scope.exceptions.map((exception) => mapException(exception, view)) };
}

interface View { readonly id: string; readonly name: string; readonly sole?: ThingId }

const KEY = 'other party';

/** Nearly no scope does: a look spares the copy. */
function speaksOfOther(scope: Scope): boolean {
  return scope.period.from.some(boundSpeaks) || scope.period.to.some(boundSpeaks) || conditionSpeaks(scope.condition) || scope.exceptions.some(speaksOfOther);
}

function boundSpeaks({ point }: { readonly point: TimePoint }): boolean {
  switch (point.type) {
    case 'event': return point.event.includes(KEY);
    case 'offset': return boundSpeaks({ point: point.base });
    case 'earlier':
    case 'later': return point.of.some((part) => boundSpeaks({ point: part }));
    default: return false;
  }
}

function conditionSpeaks(condition: Condition): boolean {
  switch (condition.type) {
    case 'true': return false;
    case 'atom': return condition.atom.key.includes(KEY);
    case 'not': return conditionSpeaks(condition.of);
    default: return condition.of.some(conditionSpeaks);
  }
}

function mapScope(scope: Scope, view: View): Pick<Scope, 'period' | 'condition'> {
  const bounds = (list: readonly TimeBound[]): readonly TimeBound[] => list.map((bound) => ({ point: mapPoint(bound.point, view), inclusive: bound.inclusive }));
  return { period: { from: bounds(scope.period.from), to: bounds(scope.period.to) }, condition: mapCondition(scope.condition, view) };
}

function mapException(exception: Exception, view: View): Exception {
  return { ...exception, ...mapScope(exception, view), exceptions: exception.exceptions.map((inner) => mapException(inner, view)) };
}

function mapPoint(point: TimePoint, view: View): TimePoint {
  switch (point.type) {
    case 'event': return { ...point, event: key(point.event, view), text: words(point.text, view) };
    case 'offset': return { ...point, base: mapPoint(point.base, view) };
    case 'earlier':
    case 'later': return { ...point, of: point.of.map((part) => mapPoint(part, view)) };
    default: return point;
  }
}

function mapCondition(condition: Condition, view: View): Condition {
  switch (condition.type) {
    case 'true': return condition;
    case 'atom': return { type: 'atom', atom: mapAtom(condition.atom, view) };
    case 'not': return { type: 'not', of: mapCondition(condition.of, view) };
    default: return { type: condition.type, of: condition.of.map((part) => mapCondition(part, view)) };
  }
}

function mapAtom(atom: Atom, view: View): Atom {
  if (!atom.key.includes(KEY)) return atom;
  // A statement about the other party, or its consent, is that party's act.
  const acts = atom.key.startsWith(KEY) || atom.key.startsWith(`consent(${KEY}`);
  const actor = atom.actor ?? (acts ? view.sole : undefined);
  return {
    ...atom, key: key(atom.key, view), text: words(atom.text, view),
    ...(atom.event === undefined ? {} : { event: key(atom.event, view) }), ...(actor === undefined ? {} : { actor }),
  };
}

function key(text: string, view: View): string {
  return text.replaceAll(KEY, view.id);
}

function words(text: string, view: View): string {
  return text.replaceAll(/\b[Tt]he other party\b/g, view.name);
}
