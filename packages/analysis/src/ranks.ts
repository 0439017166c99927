import type { Clause, ClauseReference, Span } from '@dealwright/model';
import { partsOf } from './parts.ts';

/** That one clause (or agreement) prevails over another: `MSOAI/2.1` over `MSOAI/2.2`, by the words at `span`. */
export interface Rank {
  readonly higher: string;
  readonly lower: string;
  readonly span: Span;
}

/** A clause that prevails over everything in its agreement, by the words at `span`. */
export interface Override {
  readonly clause: Clause;
  readonly span: Span;
}

/** What a clause says about who prevails: `subject to`, `notwithstanding`, `prevails over`. */
export function ranksOf(clause: Clause): readonly Rank[] {
  const known = RANKS.get(clause);
  if (known) return known;
  const ranks: Rank[] = [];
  const self = rankName(homeOf(clause.agreement, clause.span.anchor.uri), clause.number);
  for (const slot of partsOf(clause).slots) {
    if (slot.type !== 'subject to' && slot.type !== 'notwithstanding') continue;
    for (const other of namesOf(slot.references, slot.agreement, clause)) {
      ranks.push(slot.type === 'subject to' ? { higher: other, lower: self, span: slot.span } : { higher: self, lower: other, span: slot.span });
    }
  }
  for (const { predicate, span } of clause.sentences) {
    if (predicate.form !== 'precedence') continue;
    const { winner, loser } = predicate;
    for (const higher of namesOf(winner.references, winner.agreement, clause)) {
      for (const lower of namesOf(loser.references, loser.agreement, clause)) ranks.push({ higher, lower, span });
    }
  }
  const found = ranks.length > 0 ? ranks : NO_RANKS;
  RANKS.set(clause, found);
  return found;
}

/** Where a clause says `notwithstanding anything in this agreement`. */
export function overridesOf(clause: Clause): readonly Override[] {
  let overrides = OVERRIDES.get(clause);
  if (!overrides) {
    overrides = partsOf(clause).slots.flatMap((slot) => (slot.type === 'notwithstanding' && slot.everything ? [{ clause, span: slot.span }] : []));
    if (overrides.length === 0) overrides = NO_OVERRIDES;
    OVERRIDES.set(clause, overrides);
  }
  return overrides;
}

/**
 * The agreement in which something stands, as `Context` names it. Clauses without an agreement are one with those of their
 * file only, which lends them its URI for a name.
 */
export function homeOf(agreement: string, uri: string): string {
  return agreement === '' ? uri : agreement;
}

/** How a clause, or a whole agreement, is named in a ranking. */
export function rankName(agreement: string, number?: string): string {
  return number === undefined ? agreement : `${agreement}/${number.replace(/\(.*$/, '')}`;
}

function namesOf(references: readonly ClauseReference[], agreement: string | undefined, clause: Clause): readonly string[] {
  if (references.length === 0) return agreement === undefined ? [] : [rankName(agreement)];
  return references.map((reference) => rankName(reference.agreement ?? homeOf(clause.agreement, clause.span.anchor.uri), reference.number));
}

const NO_RANKS: readonly Rank[] = [];
const NO_OVERRIDES: readonly Override[] = [];
const RANKS = new WeakMap<Clause, readonly Rank[]>();
const OVERRIDES = new WeakMap<Clause, readonly Override[]>();
