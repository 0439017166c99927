import { effectOn } from '@dealwright/clauses';
import type { Comparing } from '../observer.ts';
import { meaningOf } from './alike.ts';
import type { PlacedClause } from './placed.ts';
import { spaceOf } from './space.ts';

/** Whether other clauses say other things of clauses whose own words stayed: when they apply, when they become exclusive, that a right is no more. */
export function changedEffects(base: readonly PlacedClause[], revision: readonly PlacedClause[], comparing: Comparing): boolean {
  // Most agreements say nothing of the kind, and most clauses did not change.
  if (![...base, ...revision].some(({ context: { effects } }) => effects.applies.size + effects.becomes.size + effects.endsRights.length > 0)) return false;
  const { identity } = spaceOf(comparing);
  return base.map((clause) => meaningOf(identity.base.value(saidOf(clause)))).join('|') !== revision.map((clause) => meaningOf(identity.revision.value(saidOf(clause)))).join('|');
}

function saidOf({ clause, context: { effects } }: PlacedClause): unknown {
  const rights = clause.sentences.some(({ predicate }) => predicate.form === 'first right') ? effects.endsRights.map(({ predicate, slots }) => [predicate, slots]) : [];
  return [effectOn(effects.applies, clause.number).map(({ predicate, slots }) => [predicate, slots]), effectOn(effects.becomes, clause.number).map(({ adjectives, slots }) => [adjectives, slots]), rights];
}
