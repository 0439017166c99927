import { groupBy } from '@dealwright/model';
import type { Anchor, Clause, ComparedVersion, DealFile, Occurrence, Sentence, Span, Unit } from '@dealwright/model';

/** Which clauses of a version hang on a clause by their words: each once, with the strongest reason. */
export type DependentsOf = (unit: Unit) => readonly Dependent[];

export interface Dependent {
  readonly unit: Unit;
  /** `gives way to this`; of a clause that is gone, `gave way to this`. */
  readonly says: string;
  readonly said: string;
}

/**
 * Reads who refers to whom in a version, once. A reference to a section is one to each clause in it.
 *
 * @param units of the version
 */
export function dependents(version: ComparedVersion, units: readonly Unit[]): DependentsOf {
  const unitAt = new Map<Anchor, Unit>(units.flatMap((unit) => (unit.type === 'clause' ? [[unit.span.anchor, unit]] : [])));
  const clauses = new Map(version.files.flatMap(placedClauses).map((placed) => [placed.clause.id, placed]));
  const uses = groupBy(version.files.flatMap(({ occurrences }) => occurrences.filter(({ role }) => role === 'use')), keyOfTarget);
  return (unit) => {
    const placed = clauses.get(unit.id);
    const found = new Map<string, { readonly unit: Unit; readonly rank: number }>();
    for (const { span } of placed ? keysOf(placed).flatMap((key) => uses.get(key) ?? []) : []) {
      const other = unitAt.get(span.anchor);
      if (!other || other.id === unit.id) continue;
      const rank = rankOf(span, clauses.get(other.id)?.clause.sentences ?? []);
      if ((found.get(other.id)?.rank ?? Infinity) > rank) found.set(other.id, { unit: other, rank });
    }
    return [...found.values()].flatMap(({ unit: other, rank }) => {
      const reason = REASONS[rank];
      return reason ? [{ unit: other, says: reason.says, said: reason.said }] : [];
    });
  };
}

/** How a sentence speaks of a clause, the strongest first: of one that is there, and of one that was. */
const REASONS: readonly { readonly says: string; readonly said: string; readonly holds: (sentence: Sentence, span: Span) => boolean }[] = [
  { says: 'prevails over this', said: 'prevailed over this', holds: ({ slots }, span) => slots.some((slot) => slot.type === 'notwithstanding' && holds(slot.span, span)) },
  { says: 'gives way to this', said: 'gave way to this', holds: ({ slots }, span) => slots.some((slot) => slot.type === 'subject to' && holds(slot.span, span)) },
  { says: 'lets this prevail', said: 'let this prevail', holds: ({ predicate }, span) => predicate.form === 'precedence' && holds(predicate.winner.span, span) },
  { says: 'lets another clause prevail over this', said: 'let another clause prevail over this', holds: ({ predicate }) => predicate.form === 'precedence' },
  { says: 'changes the status of this', said: 'changed the status of this', holds: ({ predicate }) => predicate.form === 'becomes' },
  { says: 'says when this applies', said: 'said when this applies', holds: ({ predicate }) => predicate.form === 'application' },
  { says: 'lets this survive', said: 'let this survive', holds: ({ predicate }) => predicate.form === 'survival' },
  { says: 'limits the remedies for this', said: 'limited the remedies for this', holds: ({ predicate }) => predicate.form === 'sole remedy' },
  { says: 'refers to this', said: 'referred to this', holds: () => true },
];

function rankOf(span: Span, sentences: readonly Sentence[]): number {
  const sentence = sentences.find((each) => holds(each.span, span));
  return sentence ? REASONS.findIndex((reason) => reason.holds(sentence, span)) : REASONS.length - 1;
}

interface Placed {
  readonly clause: Clause;
  /** Short names under which a reference finds it: of its agreement, and of the amendment that wrote it. */
  readonly homes: readonly string[];
}

function placedClauses({ agreements, amendments }: DealFile): readonly Placed[] {
  return [
    ...agreements.flatMap(({ name, clauses }) => clauses.map((clause) => ({ clause, homes: [name] }))),
    ...amendments.flatMap(({ name, to, clauses, instructions }) => [...clauses, ...instructions.flatMap((each) => ('clause' in each ? [each.clause] : []))].map((clause) => ({ clause, homes: [name, to] }))),
  ];
}

function keysOf({ clause: { number, section, schedule }, homes }: Placed): readonly string[] {
  const within = schedule === undefined ? '' : `${schedule}/`;
  return homes.flatMap((home) => [`clause ${home}/${within}${number}`, ...(section === undefined ? [] : [`section ${home}/${within}${section}`]), ...(schedule === undefined ? [] : [`section ${home}/${schedule}`])]);
}

function keyOfTarget({ target }: Occurrence): string {
  return target.type === 'clause' || target.type === 'section' ? `${target.type} ${target.agreement}/${target.number}` : '';
}

function holds(whole: Span, part: Span): boolean {
  return whole.anchor === part.anchor && whole.start <= part.start && part.end <= whole.end;
}
