import type { Day } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Scope } from '../bind/scope.ts';
import type { InstrumentContext } from '../lower/context.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import { headerDays } from '../lower/header.ts';
import { introducedInstrument } from '../lower/introduce.ts';
import type { ClausePlace } from '../lower/clause.ts';

/** Where a node stands among the others of its file. */
export interface NodePlace {
  readonly instrument: InstrumentContext;
  readonly clause?: ClausePlace;
  /** Everything above in one text: nodes with the same key stand alike. */
  readonly key: string;
}

/** Goes through the nodes of a file in order and says where each stands. */
export class Places {
  readonly #scope: Scope;
  #instrument: InstrumentContext = NO_INSTRUMENT;
  /** What clause ids begin with. */
  #prefix = '';
  #section: string | undefined;
  #schedule: string | undefined;
  readonly #counts = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  next(node: Ast.Element): NodePlace {
    if (node.$type === 'Agreement') this.#enter(introducedInstrument(node).name, headerDays(node).effective, introducedInstrument(node).name);
    else if (node.$type === 'Amendment') this.#enter(this.#scope.instrument(node.base ?? '') ?? node.base ?? '', undefined, introducedInstrument(node).name);
    else if (node.$type === 'Schedule') this.#open(undefined, node.number ?? '');
    else if (node.$type === 'Section') this.#section = node.number ?? '';
    const clause = this.#clauseOf(node);
    const instrument = this.#instrument;
    return { instrument, ...(clause && { clause }), key: [instrument.name, instrument.effective ?? '', instrument.schedule ?? '', clause?.id ?? '', clause?.section ?? ''].join('\n') };
  }

  #enter(name: string, effective: Day | undefined, prefix: string): void {
    this.#instrument = { name, ...(effective !== undefined && { effective }) };
    this.#prefix = prefix === '' ? '' : `${prefix}/`;
    this.#counts.clear();
    this.#open(undefined, undefined);
  }

  #open(section: string | undefined, schedule: string | undefined): void {
    this.#section = section;
    this.#schedule = schedule;
    const { name, effective } = this.#instrument;
    this.#instrument = { name, ...(effective !== undefined && { effective }), ...(schedule !== undefined && { schedule }) };
  }

  #clauseOf(node: Ast.Element): ClausePlace | undefined {
    const clause = node.$type === 'Clause' ? node : node.$type === 'ReplaceClause' || node.$type === 'InsertClause' ? node.clause : undefined;
    if (!clause) return undefined;
    const base = `${this.#prefix}${this.#schedule === undefined ? '' : `${this.#schedule}/`}${clause.number ?? ''}`;
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return {
      id: count === 1 ? base : `${base}#${count}`, declares: node.$type !== 'ReplaceClause',
      ...(this.#section !== undefined && node.$type === 'Clause' && { section: this.#section }),
    };
  }
}
