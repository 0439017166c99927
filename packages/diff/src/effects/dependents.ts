import { groupBy } from '@dealwright/model';
import type { Anchor, Clause, ComparedVersion, DealFile, Occurrence, Reached, Sentence, Span, Unit } from '@dealwright/model';

/** Which clauses of a version hang on a clause by their words: each once, with the strongest reason. */
export type DependentsOf = (unit: Unit) => readonly Reached[];

/**
 * Reads who refers to whom in a version, once. A reference to a section is one to each clause in it.
 *
 * @param units of the version
 */
export function dependents(which: Reached['version'], version: ComparedVersion, units: readonly Unit[]): DependentsOf {
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
    return [...found.values()].map(({ unit: other, rank }): Reached => ({ version: which, unit: other, because: `${sentenceCase(other.title)} ${REASONS[rank]?.says ?? 'refers to'} it.` }));
  };
}

/** How a sentence speaks of a clause, the strongest first. */
const REASONS: readonly { readonly says: string; readonly holds: (sentence: Sentence, span: Span) => boolean }[] = [
  { says: 'prevails over', holds: ({ slots }, span) => slots.some((slot) => slot.type === 'notwithstanding' && holds(slot.span, span)) },
  { says: 'gives way to', holds: ({ slots }, span) => slots.some((slot) => slot.type === 'subject to' && holds(slot.span, span)) },
  { says: 'settles what prevails over, or gives way to,', holds: ({ predicate }) => predicate.form === 'precedence' },
  { says: 'changes the status of', holds: ({ predicate }) => predicate.form === 'becomes' },
  { says: 'limits the application of', holds: ({ predicate }) => predicate.form === 'application' },
  { says: 'extends, past the end of the agreement,', holds: ({ predicate }) => predicate.form === 'survival' },
  { says: 'limits the remedies under', holds: ({ predicate }) => predicate.form === 'sole remedy' },
  { says: 'refers to', holds: () => true },
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

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
