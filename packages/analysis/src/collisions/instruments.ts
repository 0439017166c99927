import type { Agreement, Amendment, Day, Norm, PriorityTarget, ThingId } from '@dealwright/model';
import { numberOf } from './clause-number.ts';

/** What a comparison of two norms must know of an instrument. */
export interface InstrumentFacts {
  readonly parties: readonly ThingId[];
  /** A draft, or not binding: its norms are compared with one another only. */
  readonly tentative: boolean;
  /** The agreement above it, which prevails unless said. */
  readonly under?: string;
  /** The day on which an agreement that supersedes it takes effect. */
  readonly supersededOn?: Day;
}

/** By short name. */
export type Instruments = ReadonlyMap<string, InstrumentFacts>;

/** Collects what the headers say. Where two instruments share a name the first counts; that they do is reported elsewhere. */
export function instrumentsOf(headers: Iterable<Omit<Agreement, 'sections' | 'clauses'> | Omit<Amendment, 'instructions' | 'clauses'>>): Instruments {
  const found = new Map<string, InstrumentFacts>();
  const superseded = new Map<string, Day>();
  for (const header of headers) {
    const start = header.effective ?? header.dated;
    if (header.kind === 'agreement' && start !== undefined) {
      for (const name of header.supersedes) superseded.set(name, Math.min(start, superseded.get(name) ?? Infinity));
    }
    if (found.has(header.name)) continue;
    found.set(header.name, {
      parties: header.parties.map(({ party }) => party),
      tentative: header.draft || header.nonBinding,
      ...(header.kind === 'agreement' && header.under !== undefined && { under: header.under }),
    });
  }
  for (const [name, day] of superseded) {
    const known = found.get(name);
    if (known) found.set(name, { ...known, supersededOn: day });
  }
  return found;
}

export interface ComparisonOptions {
  /** Whether tentative and superseded instruments are compared with others. */
  readonly includeDrafts: boolean;
  readonly asOf: Day;
}

/** Whether an instrument stands apart from the others: a draft, not binding, superseded. */
export function isAside({ source }: Norm, instruments: Instruments, { asOf }: ComparisonOptions): boolean {
  const instrument = instruments.get(source.agreement);
  return source.draft || (instrument?.tentative ?? false) || (instrument?.supersededOn ?? Infinity) <= asOf;
}

/**
 * Whether the first gives way: it says that it is subject to the other, or stands under the other's agreement; or the other
 * prevails over it, and everybody to whom the first is owed is a party to the instrument that says so. A promise to one
 * cannot override a promise to another.
 */
export function yields(first: Norm, other: Norm, instruments: Instruments): boolean {
  if (first.yieldsTo.some((target) => names(target, first, other))) return true;
  const own = instruments.get(first.source.agreement);
  if (own?.under !== undefined && own.under === other.source.agreement && first.source.agreement !== other.source.agreement) return true;
  if (!other.prevailsOver.some((target) => names(target, other, first))) return false;
  const parties = instruments.get(other.source.agreement)?.parties ?? [];
  return first.counterparties.every((party) => parties.includes(party));
}

/** Whether a priority written in one norm names the clause of another, or its item. A reference to clause or section 2 reaches 2.1 and 2(a). */
export function names(target: PriorityTarget, from: Norm, norm: Norm): boolean {
  if ((target.reference?.agreement ?? target.agreement ?? from.source.agreement) !== norm.source.agreement) return false;
  if (!target.reference) return true;
  const { number } = target.reference;
  const own = numberOf(norm);
  return own === number || own.startsWith(`${number}.`) || own.startsWith(`${number}(`);
}
