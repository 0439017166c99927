import type { Change, Clause, Pairing, Passage, Sentence, Unit } from '@dealwright/model';
import { kindOf, typedFields } from '@dealwright/clauses';
import type { AgreementContext, Attitude, Field, Kind, Side } from '@dealwright/clauses';
import { matchSentences } from '../matching/sentences.ts';
import type { Comparing, Observer } from '../observer.ts';
import { change } from '../rows/change.ts';
import { elementOf, passage } from '../view.ts';
import { directionOf } from './direction.ts';
import type { Direction, FieldPair, Shared } from './direction.ts';
import { sayField, sentenceCase } from './message.ts';
import { forWhom, sidesOf } from './sides.ts';
import { STATEMENTS } from './statements.ts';
import { subjectOf } from './subjects.ts';

/** A sentence where it stands: what reading its fields takes. */
interface Said { readonly sentence: Sentence; readonly unit: Unit; readonly clause: Clause; readonly context: AgreementContext; readonly kind: Kind }

/** What is typed in the sentences of a clause: figures, lengths of time, standards, terms of a grant; and all of a sentence that binds nobody by a norm. */
export const observeFields: Observer = (pairing, comparing) => {
  if (pairing.sameWords) return [];
  const old = clausesOf(pairing, comparing, 'base');
  const now = clausesOf(pairing, comparing, 'revision');
  if (old.size === 0 && now.size === 0) return [];
  const pairs = matchSentences([...old.keys()], [...now.keys()], comparing);
  return pairs.flatMap(({ base, revision, saysTheSame }) => {
    if (saysTheSame) return [];
    const [before, after] = [base && said(base, old), revision && said(revision, now)];
    if (before && after) return changedFields(before, after, comparing);
    return after ? statement(after, 'added', comparing) : before ? statement(before, 'removed', comparing) : [];
  });
};

interface Place { readonly unit: Unit; readonly clause: Clause; readonly context: AgreementContext }

/** The sentences on one side of a pairing, each with where it stands. */
function clausesOf(pairing: Pairing, comparing: Comparing, side: 'base' | 'revision'): ReadonlyMap<Sentence, Place> {
  const found = new Map<Sentence, Place>();
  for (const unit of pairing[side]) {
    const element = elementOf(comparing[side], unit, 'clause');
    for (const sentence of element?.clause.sentences ?? []) if (element) found.set(sentence, { unit, clause: element.clause, context: element.context });
  }
  return found;
}

/** `undefined` for a sentence that did not parse. */
function said(sentence: Sentence, places: ReadonlyMap<Sentence, Place>): Said | undefined {
  const place = places.get(sentence);
  const kind = place && kindOf(sentence, place.context);
  return place && kind && { sentence, kind, ...place };
}

function changedFields(old: Said, now: Said, comparing: Comparing): readonly Change[] {
  const shared: Shared = { base: comparing.identity.base, revision: comparing.identity.revision, vocabulary: comparing.identity.vocabulary, within: old.clause.agreement };
  return fieldsOf(old, now).flatMap((field): readonly Change[] => {
    const pair: FieldPair = { base: field.read(old.sentence, old.context), revision: field.read(now.sentence, now.context) };
    if (!pair.base && !pair.revision) return [];
    const from = pair.revision ? now : old;
    const subject = subjectOf(field, from.kind, [...(pair.base ? [old.sentence] : []), ...(pair.revision ? [now.sentence] : [])], from.context);
    const direction = subject && directionOf(field, pair, shared);
    if (!subject || !direction) return [];
    const data = { base: comparing.identity.base.value(pair.base?.data, old.clause.agreement), revision: comparing.identity.revision.value(pair.revision?.data, now.clause.agreement) };
    const code = subject.refine?.(data.base, data.revision) ?? subject.codes[direction];
    if (code === undefined) return [];
    const effect = field.effect[direction] ?? field.effect.changed;
    return [change(code, {
      message: sayField(subject, direction, pair, now.unit.title),
      ...(pair.base && { before: passage(comparing.base, old.unit, pair.base.span) }),
      ...(pair.revision && { after: passage(comparing.revision, now.unit, pair.revision.span) }),
      forWhom: whom(effect?.burdens ?? 'both', from),
      ...(effect && { note: effect.says }),
    })];
  });
}

/** The fields of both kinds, and those that any sentence may have; each once, the revision's first. */
function fieldsOf(old: Said, now: Said): readonly Field[] {
  const found = new Map<string, Field>();
  for (const field of [...now.kind.fields, ...old.kind.fields, ...typedFields(attitudeOf(now.sentence))]) if (!found.has(field.name)) found.set(field.name, field);
  return [...found.values()];
}

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
