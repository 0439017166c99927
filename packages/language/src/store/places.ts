import type { Day } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Scope } from '../bind/scope.ts';
import type { ClausePlace } from '../lower/clause.ts';
import type { InstrumentContext } from '../lower/context.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import { headerDays } from '../lower/header.ts';
import { introducedInstrument } from '../lower/introduce.ts';

/** What the elements above decide of those below. Never changes; a new one is made where a header, a schedule or a section opens. */
export interface Standing {
  readonly instrument: InstrumentContext;
  /** What clause ids begin with. */
  readonly prefix: string;
  readonly section?: string;
}

export const START: Standing = { instrument: NO_INSTRUMENT, prefix: '' };

/** How things stand from a node on. */
export function standingFrom(node: Ast.Element, before: Standing, scope: Scope): Standing {
  switch (node.$type) {
    case 'Agreement': {
      const { name } = introducedInstrument(node);
      return enter(name, headerDays(node).effective, name);
    }
    case 'Amendment': return enter(scope.instrument(node.base ?? '') ?? node.base ?? '', undefined, introducedInstrument(node).name);
    case 'Schedule': return { instrument: { ...before.instrument, schedule: node.number ?? '' }, prefix: before.prefix };
    case 'Section': return { instrument: before.instrument, prefix: before.prefix, section: node.number ?? '' };
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

/** The id of the clause that a node writes, but for the mark of a second one; none for other nodes. */
export function clauseBase(node: Ast.Element, { prefix, instrument }: Standing): string | undefined {
  const clause = clauseOf(node);
  return clause && `${prefix}${instrument.schedule === undefined ? '' : `${instrument.schedule}/`}${clause.number ?? ''}`;
}

/** Where a clause stands, given how many of its id there were up to it. */
export function clausePlace(node: Ast.Element, { section }: Standing, base: string, count: number): ClausePlace {
  return {
    id: count === 1 ? base : `${base}#${count}`, declares: node.$type !== 'ReplaceClause', ...(section !== undefined && node.$type === 'Clause' && { section }),
  };
}

function clauseOf(node: Ast.Element): Ast.Clause | undefined {
  if (node.$type === 'Clause') return node;
  return node.$type === 'ReplaceClause' || node.$type === 'InsertClause' ? node.clause : undefined;
}
