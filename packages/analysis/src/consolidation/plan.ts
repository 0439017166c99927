import type { Agreement, Amendment, Day, DealFile, EventKey, Fact, Settings } from '@dealwright/model';
import { sayWay } from '../words/say.ts';
import type { AmendmentProblem, Step } from './conformed.ts';

/** An agreement and what amends it, in the order in which it takes effect. */
export interface Plan {
  readonly agreement: Agreement;
  readonly steps: readonly Step[];
}

/** What is amended, by agreement, and what amends nothing. */
export interface Plans {
  readonly byAgreement: ReadonlyMap<Agreement, Plan>;
  readonly problems: readonly AmendmentProblem[];
}

const NONE: Plans = { byAgreement: new Map(), problems: [] };

/**
 * Which amendments amend which agreement, and in what order: by effective date, then date, then file, then place. An amendment to
 * an amendment amends the agreement that this one amends. Drafts and what does not bind are left out, unless asked for.
 */
export function plansOf(files: Iterable<DealFile>, settings: Pick<Settings, 'asOf' | 'includeDrafts'>): Plans {
  const sorted = [...files].filter((file) => file.agreements.length > 0 || file.amendments.length > 0 || file.facts.length > 0);
  if (!sorted.some((file) => file.amendments.length > 0)) return NONE;
  sorted.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const amendments = sorted.flatMap((file) => file.amendments);
  const baseOf = basesOf(sorted.flatMap((file) => file.agreements), amendments);
  const happened = happenings(sorted.flatMap((file) => file.facts), settings.asOf);
  const problems: AmendmentProblem[] = [];
  const byAgreement = new Map<Agreement, Timed[]>();
  for (const [place, amendment] of amendments.entries()) {
    const base = baseOf(amendment);
    if (base.circle) {
      problems.push({ code: 'amendment/circle', span: amendment.toSpan, message: `This amends itself in a circle: ${sayWay(base.circle, 'amends')}. Name the agreement that it is to amend.` });
    }
    if (!base.agreement || (!settings.includeDrafts && (amendment.draft || amendment.nonBinding))) continue;
    const timed = timeOf(amendment, place, happened);
    if (!timed) {
      problems.push({ code: 'amendment/no-date', span: amendment.nameSpan, message: `${sayAmendment(amendment)} has no date, so that nobody can tell from when it changes ${base.agreement.name}. Say when it was made, \`dated 2026-01-01\`, or when it takes effect, \`effective 2026-01-01\`.` });
      continue;
    }
    const known = byAgreement.get(base.agreement);
    if (known) known.push(timed);
    else byAgreement.set(base.agreement, [timed]);
  }
  return { byAgreement: new Map([...byAgreement].map(([agreement, timed]) => [agreement, { agreement, steps: stepsOf(timed) }])), problems };
}

/** The name of an amendment in messages. */
export function sayAmendment({ name, title }: Pick<Amendment, 'name' | 'title'>): string {
  return name === '' ? (title === '' ? 'This amendment' : `“${title}”`) : name;
}

interface Timed {
  readonly amendment: Amendment;
  readonly place: number;
  readonly from?: Day;
  readonly upon?: EventKey;
}

function timeOf(amendment: Amendment, place: number, happened: ReadonlyMap<EventKey, Day>): Timed | undefined {
  const { effective, effectiveUpon, dated } = amendment;
  if (effective !== undefined) return { amendment, place, from: effective };
  if (effectiveUpon) {
    const on = happened.get(effectiveUpon.event);
    return { amendment, place, upon: effectiveUpon.event, ...(on !== undefined && { from: on }) };
  }
  return dated === undefined ? undefined : { amendment, place, from: dated };
}

function stepsOf(timed: readonly Timed[]): readonly Step[] {
  const ordered = timed.toSorted((a, b) => compare(a.from, b.from) || compare(a.amendment.dated, b.amendment.dated) || a.place - b.place);
  const counts = new Map<string, number>();
  return ordered.map(({ amendment, from, upon }) => {
    const count = (counts.get(amendment.name) ?? 0) + 1;
    counts.set(amendment.name, count);
    return { amendment, name: count === 1 ? amendment.name : `${amendment.name} (${count})`, ...(from !== undefined && { from }), ...(upon !== undefined && { upon }) };
  });
}

/** Days in order, an unknown one last. */
function compare(a: Day = Infinity, b: Day = Infinity): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The first day on which each event is recorded to have happened, up to a day. */
function happenings(facts: readonly Fact[], asOf: Day): ReadonlyMap<EventKey, Day> {
  const days = new Map<EventKey, Day>();
  for (const fact of facts) {
    if (fact.type === 'occurred' && fact.on <= asOf) days.set(fact.event, Math.min(fact.on, days.get(fact.event) ?? Infinity));
  }
  return days;
}

/** What an amendment amends, or the circle that it goes in; neither where nothing has the name. */
interface Base {
  readonly agreement?: Agreement;
  readonly circle?: readonly string[];
}

/** Follows amendments of amendments to the agreement that they amend. Of two instruments that share a name the first counts. */
function basesOf(agreements: readonly Agreement[], amendments: readonly Amendment[]): (amendment: Amendment) => Base {
  const agreementNamed = firstByName(agreements);
  const amendmentNamed = firstByName(amendments);
  const known = new Map<Amendment, Base>();
  return (amendment) => {
    const way: Amendment[] = [];
    let base: Base | undefined;
    for (let at: Amendment | undefined = amendment; at && !base; at = amendmentNamed.get(at.to)) {
      base = known.get(at);
      const seen = way.indexOf(at);
      if (!base && seen >= 0) {
        const names = way.slice(seen).map(({ name }) => name);
        base = { circle: [...names, names[0] ?? ''] };
      }
      if (base) break;
      way.push(at);
      const agreement = agreementNamed.get(at.to);
      if (agreement) base = { agreement };
    }
    base ??= {};
    for (const each of way) known.set(each, base);
    return base;
  };
}

function firstByName<T extends { readonly name: string }>(instruments: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const instrument of instruments) if (instrument.name !== '' && !named.has(instrument.name)) named.set(instrument.name, instrument);
  return named;
}
