import type { Norm, PriorityTarget, ThingId } from '@dealwright/model';

/** The parties of each agreement, by its short name. */
export type Instruments = ReadonlyMap<string, readonly ThingId[]>;

/**
 * Whether the first norm gives way to the second: it says `subject to` the second, or the second prevails over it and
 * everyone to whom the first is owed is a party to the instrument that says so.
 */
export function yields(norm: Norm, to: Norm, instruments: Instruments): boolean {
  if (norm.yieldsTo.some((target) => targets(target, norm, to))) return true;
  const parties = instruments.get(to.source.agreement) ?? [];
  return norm.counterparties.every((party) => parties.includes(party))
    && to.prevailsOver.some((target) => targets(target, to, norm));
}

/** Whether a priority target, written in `from`, names the clause of `norm`. */
function targets(target: PriorityTarget, from: Norm, norm: Norm): boolean {
  const { agreement, clause, clauseNumber, sentence } = norm.source;
  const named = target.reference?.agreement ?? target.agreement ?? from.source.agreement;
  if (named !== agreement) return false;
  if (target.reference === undefined) return true;
  const { number } = target.reference;
  const [item = ''] = /^\([^/]*/.exec(sentence.slice(clause.length)) ?? [];
  const own = `${clauseNumber}${item}`;
  return own === number || own.startsWith(`${number}.`) || own.startsWith(`${number}(`);
}
