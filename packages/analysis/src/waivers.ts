import type { Condition, Day, Fact, Norm, ThingId } from '@dealwright/model';

/** `fact Microsoft waives clause 2.4 of MSOAI on 2026-03-01.`: a clause of which somebody gave up the benefit. */
export interface Waiver {
  readonly by?: ThingId;
  readonly agreement?: string;
  readonly clause: string;
  /** Absent: from the first. */
  readonly from?: Day;
}

/** The waivers on record as of a day. */
export function waiversOf(facts: readonly Fact[], asOf: Day): readonly Waiver[] {
  return facts.flatMap((fact): Waiver[] => {
    if (fact.type !== 'stated' || (fact.from ?? -Infinity) > asOf || !isWaiving(fact.condition)) return [];
    const { actor } = fact.condition.atom;
    return fact.references.map(({ agreement, number }) => ({ by: actor, agreement, clause: number, ...(fact.from !== undefined && { from: fact.from }) }));
  });
}

/** That somebody can waive a clause, or means to, is no waiver. */
function isWaiving(condition: Condition): condition is Extract<Condition, { readonly type: 'atom' }> {
  return condition.type === 'atom' && / action:waive(?: |$)/.test(condition.atom.key) && !/ (?:can|elects to|elects not to) action:waive/.test(condition.atom.key);
}

/** Those to whom a norm is owed and who waived its clause, each with the day from which: that of the instrument where none is said. */
export function waivedBy({ source, counterparties }: Norm, waivers: readonly Waiver[], asOf: Day): ReadonlyMap<ThingId, Day> {
  const found = new Map<ThingId, Day>();
  for (const { by, agreement, clause, from } of waivers) {
    if (agreement !== source.agreement || (source.clauseNumber !== clause && !source.clauseNumber.startsWith(`${clause}.`))) continue;
    for (const holder of counterparties) if (by === undefined || by === holder) found.set(holder, Math.min(from ?? source.dated ?? asOf, found.get(holder) ?? Infinity));
  }
  return found;
}

/** The day from which nobody insists on a promise any more: all to whom it is owed have waived its clause. */
export function waivedFrom(norm: Norm, waivers: readonly Waiver[], asOf: Day): Day | undefined {
  if (waivers.length === 0 || norm.counterparties.length === 0) return undefined;
  const waived = waivedBy(norm, waivers, asOf);
  return norm.counterparties.every((holder) => waived.has(holder)) ? Math.max(...waived.values()) : undefined;
}
