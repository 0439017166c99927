import type { Day } from '@dealwright/model';
import type { Scope } from '../bind/scope.ts';
import type { ClausePlace } from '../lower/clause.ts';
import type { InstrumentContext } from '../lower/context.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import type { Outline } from './outline.ts';

/** What the elements above decide of those below. Never changes; a new one is made where a header, a schedule or a section opens. */
export interface Standing {
  readonly instrument: InstrumentContext;
  /** What clause ids begin with. */
  readonly prefix: string;
  readonly section?: string;
}

export const START: Standing = { instrument: NO_INSTRUMENT, prefix: '' };

/** How things stand from a node on. */
export function standingFrom({ type, instrument, effective, number }: Outline, before: Standing, scope: Scope): Standing {
  switch (type) {
    case 'Agreement': return enter(instrument?.name ?? '', effective, instrument?.name ?? '');
    case 'Amendment': {
      const base = instrument?.rests[0] ?? '';
      return enter(scope.instrument(base) ?? base, undefined, instrument?.name ?? '');
    }
    case 'Schedule': return { instrument: { ...before.instrument, schedule: number ?? '' }, prefix: before.prefix };
    case 'Section': return { instrument: before.instrument, prefix: before.prefix, section: number ?? '' };
    default: return before;
  }
}

function enter(name: string, effective: Day | undefined, prefix: string): Standing {
  return { instrument: { name, ...(effective !== undefined && { effective }) }, prefix: prefix === '' ? '' : `${prefix}/` };
}

/** Two standings in which every node means the same. */
export function sameStanding(one: Standing, other: Standing): boolean {
  return one === other || (one.prefix === other.prefix && one.section === other.section && one.instrument.name === other.instrument.name
    && one.instrument.effective === other.instrument.effective && one.instrument.schedule === other.instrument.schedule);
}

const WRITES_CLAUSE: ReadonlySet<string> = new Set(['Clause', 'ReplaceClause', 'InsertClause']);

/** The id of the clause that a node writes, but for the mark of a second one; none for other nodes. */
export function clauseBase({ type, number }: Outline, { prefix, instrument }: Standing): string | undefined {
  if (!WRITES_CLAUSE.has(type) || number === undefined) return undefined;
  return `${prefix}${instrument.schedule === undefined ? '' : `${instrument.schedule}/`}${number}`;
}

/** Where a clause stands, given how many of its id there were up to it. */
export function clausePlace({ type }: Outline, { section }: Standing, base: string, count: number): ClausePlace {
  return { id: count === 1 ? base : `${base}#${count}`, declares: type !== 'ReplaceClause', ...(section !== undefined && type === 'Clause' && { section }) };
}
