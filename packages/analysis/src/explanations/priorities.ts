import type { Norm } from '@dealwright/model';
import { names, yields } from '../collisions/instruments.ts';
import type { Instruments } from '../collisions/instruments.ts';
import type { NormBook } from './norm-book.ts';

/** That a clause gives way to another, or goes before it. */
export interface Priority {
  readonly relation: 'yields to' | 'prevails over';
  /** The id of the other clause; the short name of an agreement where all of that is meant. */
  readonly other: string;
  /** Where all of an agreement is meant. */
  readonly whole: boolean;
  /** Whether the other clause says so, rather than this one. */
  readonly saidThere: boolean;
  /** Whether it counts: a promise to one party cannot override a promise to another. */
  readonly counts: boolean;
}

/** What the norms of a clause yield to and prevail over: by its own words, and by those of any clause of the workspace. */
export function prioritiesOf(norms: readonly Norm[], book: NormBook, instruments: Instruments): readonly Priority[] {
  const found = new Map<string, Priority>();
  const add = (priority: Priority): void => {
    const key = `${priority.relation} ${priority.other}`;
    const known = found.get(key);
    if (!known || (priority.counts && !known.counts)) found.set(key, priority);
  };
  for (const norm of norms) {
    for (const relation of ['yields to', 'prevails over'] as const) {
      for (const { reference, agreement } of relation === 'yields to' ? norm.yieldsTo : norm.prevailsOver) {
        const of = reference?.agreement ?? agreement ?? norm.source.agreement;
        const other = reference ? `${of === '' ? '' : `${of}/`}${reference.number}` : of;
        const others = reference ? book.ofClause(other) : [];
        const counts = relation === 'yields to' || others.length === 0 || others.some((each) => yields(each, norm, instruments));
        if (other !== norm.source.clause) add({ relation, other, whole: !reference, saidThere: false, counts });
      }
    }
  }
  const own = new Set(norms.map(({ source }) => source.clause));
  for (const other of book.ranked) {
    if (own.has(other.source.clause)) continue;
    for (const norm of norms) {
      const there = { other: other.source.clause, whole: false, saidThere: true };
      if (other.prevailsOver.some((target) => names(target, other, norm))) add({ ...there, relation: 'yields to', counts: yields(norm, other, instruments) });
      if (other.yieldsTo.some((target) => names(target, other, norm))) add({ ...there, relation: 'prevails over', counts: true });
    }
  }
  return [...found.values()].sort((a, b) => compare(b.relation, a.relation) || compare(a.other, b.other));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
