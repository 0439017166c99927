import type { Anchor, Day, Occurrence, Problem, Slot, Span, Target } from '@dealwright/model';
import type { Scope } from '../bind/scope.ts';
import type { AnySlot } from './slot-nodes.ts';

/** What an element needs to know of the instrument that it stands in. */
export interface InstrumentContext {
  /** The short name; empty outside any instrument. */
  readonly name: string;
  /** The day on which it takes effect, where the header says so. */
  readonly effective?: Day;
  /** The schedule that the element stands in. */
  readonly schedule?: string;
}

export const NO_INSTRUMENT: InstrumentContext = { name: '' };

/** The state of one element's lowering: where it stands, what its names mean, and what was found on the way. */
export interface Lowering {
  readonly anchor: Anchor;
  readonly text: string;
  readonly scope: Scope;
  readonly instrument: InstrumentContext;
  readonly problems: Problem[];
  readonly occurrences: Occurrence[];
  /** Slots hold conditions, and conditions hold slots: what lowers the one asks here for the other. */
  readonly lowerSlots: (lowering: Lowering, slots: readonly AnySlot[]) => readonly Slot[];
}

/** Notes a problem. */
export function report(lowering: Lowering, code: string, span: Span, message: string, data?: Problem['data']): void {
  lowering.problems.push({ code, message, span, ...(data && { data }) });
}

/** Notes that a name stands here. */
export function occurs(lowering: Lowering, span: Span, target: Target, role: Occurrence['role'] = 'use'): void {
  lowering.occurrences.push({ span, target, role, text: textAt(lowering, span) });
}

/** The words under a span, as written. */
export function textAt(lowering: Lowering, span: Span): string {
  return lowering.text.slice(span.start, span.end);
}
