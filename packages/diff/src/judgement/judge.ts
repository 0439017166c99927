import type { Change, ComparedVersion, Pairing, Sentence, Span, Unit } from '@dealwright/model';
import { matchSentences } from '../matching/sentences.ts';
import type { Comparing, Observer } from '../observer.ts';
import { elementOf } from '../view.ts';
import { alignedContext } from './derive.ts';
import { judgeSentences } from './judge-sentences.ts';
import { changedEffects } from './other-clauses.ts';
import type { PlacedClause, PlacedSentence } from './placed.ts';
import { spaceOf } from './space.ts';
import { crossedClauses, withTurnedReservations } from './turned.ts';
import type { LoneClause, SidePair } from './turned.ts';
import { bindsOrFrees, wholeSentences } from './whole-sentences.ts';

/**
 * What changed in what the clauses of a pairing make the parties owe, and leave them free to do: worked out from the norms of both
 * versions, never from their words. Of sentences that bind and free nobody it says nothing.
 */
export const judge: Observer = (pairing, comparing) => {
  const [base, revision] = [clausesOf(pairing.base, comparing.base), clausesOf(pairing.revision, comparing.revision)];
  if (base.length === 0 && revision.length === 0) return [];
  if (base.length === 0 || revision.length === 0) {
    const other = crossed(comparing).get(pairing);
    if (other && base.length === 0) return judgeClauses(clausesOf(other.pairing.base, comparing.base), revision, comparing);
    return other ? [] : base.length === 0 ? whole(revision, 'revision', comparing) : whole(base, 'base', comparing);
  }
  if (pairing.sameWords && !changedEffects(base, revision, comparing)) return [];
  return judgeClauses(base, revision, comparing);
};

/** The clauses of some units; that of an instruction is the one that it writes. */
function clausesOf(units: Pairing['base'], version: ComparedVersion): readonly PlacedClause[] {
  return units.flatMap((unit) => {
    const written = elementOf(version, unit, 'instruction')?.instruction;
    const span = written && 'clause' in written ? written.clause.span : unit.span;
    const element = elementOf(version, { ...unit, span }, 'clause');
    return element ? [{ clause: element.clause, context: element.context, unit, version }] : [];
  });
}

function whole(clauses: readonly PlacedClause[], version: 'base' | 'revision', comparing: Comparing): readonly Change[] {
  return clauses.flatMap((placed) => {
    const sides = placed.clause.sentences.map((sentence) => sideOf(sentence, placed, comparing, version)).filter(bindsOrFrees);
    return wholeSentences(sides, version, true, spaceOf(comparing)) ?? [];
  });
}

const crossings = new WeakMap<Comparing, ReadonlyMap<Pairing, LoneClause>>();

/** Clauses gone and come that are told together, worked out once. */
function crossed(comparing: Comparing): ReadonlyMap<Pairing, LoneClause> {
  let known = crossings.get(comparing);
  if (!known) {
    const { identity, pairings } = comparing;
    const lone = (name: 'base' | 'revision', other: 'base' | 'revision'): readonly LoneClause[] => pairings.flatMap((pairing) => {
      const placed = pairing[other].length > 0 ? [] : clausesOf(pairing[name], comparing[name]);
      const [first] = placed;
      return first ? [{ pairing, instrument: identity[name].instrument(first.clause.agreement), sentences: placed.flatMap((one) => one.clause.sentences.map((sentence) => sideOf(sentence, one, comparing, name))) }] : [];
    });
    crossings.set(comparing, known = crossedClauses(lone('base', 'revision'), lone('revision', 'base'), spaceOf(comparing)));
  }
  return known;
}

function judgeClauses(base: readonly PlacedClause[], revision: readonly PlacedClause[], comparing: Comparing): readonly Change[] {
  const space = spaceOf(comparing);
  const sentencesOf = (clauses: readonly PlacedClause[]): readonly Sentence[] => clauses.flatMap(({ clause }) => clause.sentences);
  const placeOf = (clauses: readonly PlacedClause[], sentence: Sentence): PlacedClause | undefined => clauses.find(({ clause }) => clause.sentences.includes(sentence));
  const side = (clauses: readonly PlacedClause[], sentence: Sentence | undefined, version: 'base' | 'revision'): PlacedSentence | undefined => {
    const placed = sentence && placeOf(clauses, sentence);
    return sentence && placed && sideOf(sentence, placed, comparing, version);
  };
  const matched = matchSentences(sentencesOf(base), sentencesOf(revision), comparing).map((pair): SidePair => ({ old: side(base, pair.base, 'base'), now: side(revision, pair.revision, 'revision') }));
  return withTurnedReservations(matched, space).flatMap(({ old, now }): readonly Change[] => {
    if (old && now && (bindsOrFrees(old) || bindsOrFrees(now))) return judgeSentences({ ...old, context: alignedContext(old.context, now.context) }, { ...now, context: alignedContext(now.context, now.context) }, space);
    const alone = old && now ? undefined : now ?? old;
    return alone && bindsOrFrees(alone) ? [wholeSentences([alone], now ? 'revision' : 'base', false, space) ?? []].flat() : [];
  });
}

function sideOf(sentence: Sentence, { clause, context, unit, version }: PlacedClause, comparing: Comparing, name: 'base' | 'revision'): PlacedSentence {
  return { sentence, clause, context, unit, version, unitAt: (span) => unitsOf(comparing)[name].get(span.anchor) };
}

type UnitsByAnchor = Readonly<Record<'base' | 'revision', ReadonlyMap<Span['anchor'], Unit>>>;
const units = new WeakMap<Comparing, UnitsByAnchor>();

/** The clauses by where they stand: what one clause says of another is quoted where it is said. */
function unitsOf(comparing: Comparing): UnitsByAnchor {
  let known = units.get(comparing);
  if (!known) {
    const byAnchor = (name: 'base' | 'revision'): ReadonlyMap<Span['anchor'], Unit> => new Map(comparing.pairings.flatMap((pairing) => pairing[name].map((unit) => [unit.span.anchor, unit] as const)));
    units.set(comparing, known = { base: byAnchor('base'), revision: byAnchor('revision') });
  }
  return known;
}
