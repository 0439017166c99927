import type { Agreement, Clause } from '@dealwright/model';

/** What an amending instrument does to one clause, or beside it. Clauses are named as the base names them. */
export type Step =
  | { readonly type: 'replace'; readonly old: Clause; readonly now: Clause }
  | { readonly type: 'insert'; readonly where: 'before' | 'after'; readonly beside: Clause; readonly now: Clause }
  | { readonly type: 'delete'; readonly old: Clause };

/** The clauses of two versions of an agreement. */
export interface Sides {
  readonly base: Agreement;
  readonly revision: Agreement;
  /** The clause of the base that a clause of the revision is. */
  readonly partnerOf: (now: Clause) => Clause | undefined;
  /** Whether the two say the same under the same number and heading. */
  readonly isSame: (old: Clause, now: Clause) => boolean;
}

/**
 * The steps from one version to the other, in the order of the revision. All of them see the base, so a clause cannot take a number that
 * another has there, and what instructions have no word for cannot be done by them: to move a clause, and to change the sections.
 *
 * @returns `undefined` where instructions cannot do it
 */
export function stepsBetween(sides: Sides): readonly Step[] | undefined {
  const { base, revision, isSame } = sides;
  const partners = partnersOf(sides);
  const placed = new Set(base.clauses.map(placeNumber));
  if (placed.size < base.clauses.length || new Set(revision.clauses.map(placeNumber)).size < revision.clauses.length) return undefined;
  if (!inOrder(revision.clauses.flatMap((now) => partners.get(now) ?? []), base.clauses)) return undefined;
  const steps: Step[] = [];
  for (const [index, now] of revision.clauses.entries()) {
    const old = partners.get(now);
    if (old && (!isSameHome(old, now) || (old.number !== now.number && placed.has(placeNumber(now))))) return undefined;
    if (old) {
      if (!isSame(old, now)) steps.push({ type: 'replace', old, now });
      continue;
    }
    const before = revision.clauses[index - 1];
    const next = revision.clauses.slice(index + 1).find((each) => partners.has(each));
    const [where, beside] = before && isSameHome(before, now) ? ['after', partners.get(before) ?? before] as const : ['before', next && isSameHome(next, now) ? partners.get(next) : undefined] as const;
    if (!beside || placed.has(placeNumber(now))) return undefined;
    steps.push({ type: 'insert', where, beside, now });
  }
  const kept = new Set(partners.values());
  return [...steps, ...base.clauses.filter((old) => !kept.has(old)).map((old): Step => ({ type: 'delete', old }))];
}

/** `2.1`; in a schedule `A/1`. */
export function placeNumber({ number, schedule }: Clause): string {
  return schedule === undefined ? number : `${schedule}/${number}`;
}

/** Each clause of the base once. What has no partner takes the place of what stood under its number and went. */
function partnersOf({ base, revision, partnerOf }: Sides): ReadonlyMap<Clause, Clause> {
  const found = new Map<Clause, Clause>();
  const taken = new Set<Clause>();
  const take = (now: Clause, old: Clause | undefined): void => {
    if (!old || found.has(now) || taken.has(old)) return;
    found.set(now, old);
    taken.add(old);
  };
  // Of the parts of a clause that was split, the one that kept its number is that clause.
  for (const now of revision.clauses) if (partnerOf(now)?.number === now.number) take(now, partnerOf(now));
  for (const now of revision.clauses) take(now, partnerOf(now));
  const byNumber = new Map(base.clauses.map((old) => [placeNumber(old), old]));
  for (const now of revision.clauses) {
    const old = byNumber.get(placeNumber(now));
    if (old && isSameHome(old, now)) take(now, old);
  }
  return found;
}

function isSameHome(a: Clause, b: Clause): boolean {
  return a.section === b.section && a.schedule === b.schedule;
}

function inOrder(some: readonly Clause[], all: readonly Clause[]): boolean {
  const places = new Map(all.map((clause, index) => [clause, index]));
  return some.every((clause, index) => index === 0 || (places.get(clause) ?? 0) > (places.get(some[index - 1]!) ?? 0));
}
