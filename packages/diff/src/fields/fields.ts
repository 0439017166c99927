import type { Change, Passage, Sentence } from '@dealwright/model';
import { kindOf, typedFields } from '@dealwright/clauses';
import type { Attitude, Field, FieldValue, Kind, Side } from '@dealwright/clauses';
import type { Comparing, Observer } from '../observer.ts';
import { clausePair, placeOf } from '../clause-pairs.ts';
import type { PlacedClause } from '../clause-pairs.ts';
import { change } from '../rows/change.ts';
import { passage } from '../view.ts';
import { directionOf } from './direction.ts';
import type { Direction, FieldPair, Shared } from './direction.ts';
import { sayField, sentenceCase } from './message.ts';
import { forWhom, sidesOf } from './sides.ts';
import { STATEMENTS } from './statements.ts';
import { isTold, subjectOf } from './subjects.ts';

/** A sentence where it stands: what reading its fields takes. */
interface Said extends PlacedClause { readonly sentence: Sentence; readonly kind: Kind }

/** What is typed in the sentences of a clause: figures, lengths of time, standards, terms of a grant; and all of a sentence that binds nobody by a norm. */
export const observeFields: Observer = (pairing, comparing) => {
  if (pairing.sameWords) return [];
  const { base: old, revision: now, sentences } = clausePair(pairing, comparing);
  return sentences.flatMap(({ base, revision, saysTheSame }) => {
    if (saysTheSame) return [];
    const [before, after] = [base && said(base, old), revision && said(revision, now)];
    if (before && after) return changedFields(before, after, comparing);
    return after ? statement(after, 'added', comparing) : before ? statement(before, 'removed', comparing) : [];
  });
};

/** `undefined` for a sentence that did not parse. */
function said(sentence: Sentence, clauses: readonly PlacedClause[]): Said | undefined {
  const place = placeOf(clauses, sentence);
  const kind = place && kindOf(sentence, place.context);
  return place && kind && { sentence, kind, ...place };
}

function changedFields(old: Said, now: Said, comparing: Comparing): readonly Change[] {
  const shared: Shared = { base: comparing.identity.base, revision: comparing.identity.revision, vocabulary: comparing.identity.vocabulary, within: old.clause.agreement };
  return fieldsOf(old, now).flatMap((field): readonly Change[] => {
    const pair: FieldPair = { base: field.read(old.sentence, old.context), revision: field.read(now.sentence, now.context) };
    // That a blank was filled, or left open, is told as such.
    if ((!pair.base && !pair.revision) || isBlank(pair.base) || isBlank(pair.revision)) return [];
    const from = pair.revision ? now : old;
    const subject = subjectOf(field, from.kind, [...(pair.base ? [old.sentence] : []), ...(pair.revision ? [now.sentence] : [])], from.context);
    const direction = subject && directionOf(field, pair, shared);
    if (!subject || !direction) return [];
    const data = { base: comparing.identity.base.value(pair.base?.data, old.clause.agreement), revision: comparing.identity.revision.value(pair.revision?.data, now.clause.agreement) };
    const code = subject.refine?.(data.base, data.revision) ?? subject.codes[direction];
    if (code === undefined) return [];
    const effect = field.effect[direction] ?? field.effect.changed;
    return [change(code, {
      message: sayField(subject, direction, code, pair, now.unit.title),
      ...(pair.base && { before: passage(comparing.base, old.unit, pair.base.span) }),
      ...(pair.revision && { after: passage(comparing.revision, now.unit, pair.revision.span) }),
      forWhom: whom(effect?.burdens ?? 'both', from),
      ...(effect && { note: effect.says }),
    })];
  });
}

function isBlank(value: FieldValue | undefined): boolean {
  return value?.text.includes('[•]') === true;
}

/** The fields of both kinds, and those that any sentence may have; each once, the revision's first. */
function fieldsOf(old: Said, now: Said): readonly Field[] {
  const attitude = attitudeOf(now.sentence);
  const key = `${old.kind.id} ${now.kind.id} ${attitude}`;
  let fields = lists.get(key);
  if (!fields) {
    const found = new Map<string, Field>();
    for (const field of [...now.kind.fields, ...old.kind.fields, ...typedFields(attitude)]) {
      if (!found.has(field.name) && (isTold(field, now.kind) || isTold(field, old.kind))) found.set(field.name, field);
    }
    lists.set(key, fields = [...found.values()]);
  }
  return fields;
}

/** By the kinds and the attitude: there are few. */
const lists = new Map<string, readonly Field[]>();

const RIGHTS: ReadonlySet<string> = new Set(['grant', 'first right', 'sole right', 'appointment', 'entitlement', 'ownership', 'holding', 'not liable']);

/** Whether a sentence binds its subject, forbids it something, or favours it. */
function attitudeOf({ predicate }: Sentence): Attitude {
  if (predicate.form !== 'duty') return RIGHTS.has(predicate.form) ? 'right' : 'duty';
  return predicate.modal === 'must' ? 'duty' : predicate.modal === 'must not' ? 'ban' : 'right';
}

/** A sentence that binds nobody by a norm came or went. */
function statement(of: Said, direction: Extract<Direction, 'added' | 'removed'>, comparing: Comparing): readonly Change[] {
  const row = STATEMENTS[of.kind.id];
  if (!row) return [];
  const { unit, sentence } = of;
  const where: Passage = passage(comparing[direction === 'added' ? 'revision' : 'base'], unit, sentence.span);
  const burdens = direction === 'added' ? row.burdens : OPPOSITE[row.burdens];
  return [change(row[direction], {
    message: direction === 'added' ? `${sentenceCase(unit.title)} now holds ${row.noun}: “${where.text}”` : `${sentenceCase(unit.title)} no longer holds ${row.noun}: “${where.text}”`,
    ...(direction === 'added' ? { after: where } : { before: where }),
    forWhom: whom(burdens, of),
  })];
}

const OPPOSITE: Readonly<Record<Side, Side>> = { bearer: 'counterparty', counterparty: 'bearer', grantor: 'holder', holder: 'grantor', both: 'both', neither: 'neither' };

function whom(burdens: Side, { sentence, clause, context }: Said): ReturnType<typeof forWhom> {
  const parties = context.agreement?.parties.map(({ name }) => name) ?? [];
  return forWhom(burdens, sidesOf(sentence, clause, context), parties);
}
