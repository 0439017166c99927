import { sayFrom, sayTo } from '@dealwright/clauses';
import type { Norm, TimeBound, TimePoint } from '@dealwright/model';
import { meaningOf } from '../alike.ts';
import { compareParts } from '../compare-parts.ts';
import type { Aspect, Observation } from '../observation.ts';
import { ownBounds, withBounds } from '../parts.ts';
import type { Relation } from '../region.ts';
import type { ChangeCode } from '../../rows.generated.ts';
import { sayList, sayThing } from '../say.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** The first day and the last. */
export const time: Aspect = (base, revision, space) => [...edge('from', base, revision, space), ...edge('to', base, revision, space)];

type Side = 'from' | 'to';

function edge(side: Side, base: Norm, revision: Norm, space: Space): readonly Observation[] {
  const [before, after] = [ownBounds(base, revision, side), ownBounds(revision, base, side)];
  if (before.length === 0 && after.length === 0) return [];
  const compared = compareParts(base, revision, (norm, other) => withBounds(norm, other, side), space);
  if (compared.relation === 'same') return [];
  return [{
    about: `${side} ${meaningOf([before, after])}`, base, revision, compared, forWhom: forWhom(revision, compared.relation, space), code: codeOf(side, before, after, compared.relation, revision),
    message: (_old, norms) => `${sayThing(norms, space)} now runs ${sayBounds(side, after)}; before, ${sayBounds(side, before)}.`,
    ...(before[0] && { before: before[0].point.span }), ...(after[0] && { after: after[0].point.span }),
  }];
}

function codeOf(side: Side, before: readonly TimeBound[], after: readonly TimeBound[], relation: Relation, { source }: Norm): ChangeCode {
  const [old, now] = [sortOf(before), sortOf(after)];
  const longer = relation === 'wider' ? 'longer' : relation === 'narrower' ? 'shorter' : undefined;
  if (side === 'to' && source.kind === 'confidentiality' && longer) return `time/confidentiality/changed/${longer}`;
  if (old === 'none') return side === 'from' ? 'time/start/added/later' : 'time/end/added/earlier';
  if (now === 'none') return side === 'from' ? 'time/start/removed/earlier' : 'time/end/removed/later';
  const subject = side === 'from' ? 'time/start' : 'time/end';
  if (old === 'date' && now === 'event') return `${subject}/changed/date-to-event`;
  if (old === 'event' && now === 'date') return `${subject}/changed/event-to-date`;
  if (!longer) return `${subject}/changed/other`;
  return `${subject}/changed/${(longer === 'longer') === (side === 'to') ? 'later' : 'earlier'}`;
}

/** What a bound hangs on. */
function sortOf(bounds: readonly TimeBound[]): 'none' | 'date' | 'event' | 'several' {
  const sorts = new Set(bounds.flatMap(({ point }) => sortsIn(point)));
  const [only] = sorts;
  return only === undefined ? 'none' : sorts.size > 1 ? 'several' : only;
}

function sortsIn(point: TimePoint): readonly ('date' | 'event')[] {
  switch (point.type) {
    case 'date': return ['date'];
    case 'offset': return sortsIn(point.base);
    case 'earlier':
    case 'later': return point.of.flatMap(sortsIn);
    default: return ['event'];
  }
}

/** `runs through 31 December 2030`; without any, as the agreement does. */
function sayBounds(side: Side, bounds: readonly TimeBound[]): string {
  if (bounds.length === 0) return side === 'from' ? 'from the start of the agreement' : 'for as long as the agreement';
  return sayList(bounds.map(side === 'from' ? sayFrom : sayTo));
}
