import { placeOf as fileOf } from '@dealwright/model';
import type { Change, ComparedVersion, Pairing, Place, Sentence, Span } from '@dealwright/model';
import { clausePair, placeOf } from '../clause-pairs.ts';
import { saysTheSame } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import type { Comparing } from '../observer.ts';
import { partiesOf } from '../parties.ts';
import { change } from '../rows/change.ts';
import { passage } from '../view.ts';
import { retargeted, sameButReferences } from './references.ts';

/**
 * What nobody else told of a pairing: references that lead elsewhere; sentences that say something else in a way that nothing here can judge,
 * which is said so, and never called the same; and words alone.
 *
 * @param told what the others found, of any pairing: what a change quotes is told
 */
export function theRest(pairing: Pairing, comparing: Comparing, told: readonly Change[]): readonly Change[] {
  const quotes = { base: told.flatMap(({ before }) => (before ? [fileOf(before.span)] : [])), revision: told.flatMap(({ after }) => (after ? [fileOf(after.span)] : [])) };
  const quoted = (version: ComparedVersion, span: Span): boolean => quotes[version === comparing.base ? 'base' : 'revision'].some((place) => overlap(place, fileOf(span)));
  const found = retargeted(pairing, comparing, quoted);
  if (pairing.sameWords || pairing.saysTheSame) return found;
  const sentences = unjudged(pairing, comparing, quoted, found);
  const rest = [...found, ...sentences];
  const mine = told.filter(({ before, after }) => [...pairing.base, ...pairing.revision].some((unit) => before?.unit === unit || after?.unit === unit));
  return rest.length > 0 || mine.length > 0 ? rest : words(pairing, comparing);
}

/** Sentences whose data differ, and of which no change speaks. */
function unjudged(pairing: Pairing, comparing: Comparing, quoted: (version: ComparedVersion, span: Span) => boolean, found: readonly Change[]): readonly Change[] {
  const { base, revision, sentences } = clausePair(pairing, comparing);
  if (base.length === 0 || revision.length === 0) return [];
  return sentences.flatMap(({ base: old, revision: now, saysTheSame: same }): readonly Change[] => {
    if (same || (old && quoted(comparing.base, old.span)) || (now && quoted(comparing.revision, now.span))) return [];
    const [before, after] = [old && placeOf(base, old), now && placeOf(revision, now)];
    if (old && now && isSame(old, now, comparing, found, base[0]?.clause.agreement ?? '', revision[0]?.clause.agreement ?? '')) return [];
    const title = (after ?? before)?.unit.title ?? '';
    const facts = {
      ...(old && before && { before: passage(comparing.base, before.unit, old.span) }), ...(now && after && { after: passage(comparing.revision, after.unit, now.span) }),
      forWhom: { uncertain: partiesOf(comparing.base, comparing.revision, (name) => name === (after ?? before)?.clause.agreement) },
    };
    if (old && now) return [change('structure/sentence/changed/unjudged', { ...facts, message: `A sentence of ${title} says something else, in a way that cannot be judged here: read both.` })];
    return now ? [change('structure/sentence/added/unjudged', { ...facts, message: `${sentenceCase(title)} has a further sentence, whose effect cannot be judged here: read it.` })]
      : [change('structure/sentence/removed/unjudged', { ...facts, message: `${sentenceCase(title)} has lost a sentence, whose effect cannot be judged here: read it.` })];
  });
}

function isSame(old: Sentence, now: Sentence, { identity }: Comparing, found: readonly Change[], was: string, is: string): boolean {
  if (old.predicate.form === 'broken' || now.predicate.form === 'broken') return false;
  if (saysTheSame(identity.base.value(old, was), identity.revision.value(now, is))) return true;
  return found.length > 0 && sameButReferences(old, now, identity);
}

/** Nothing that can be judged changed. */
function words({ base: [old], revision: [now] }: Pairing, { base, revision }: Comparing): readonly Change[] {
  const passages = { ...(old && { before: passage(base, old) }), ...(now && { after: passage(revision, now) }) };
  if ((now ?? old)?.type === 'instruction') return instruction(passages, now?.title ?? old?.title ?? '', partiesOf(base, revision));
  if (old && now) return [change('structure/wording/changed/other', { ...passages, message: `The words of ${now.title} changed.` })];
  if (now) return [change('structure/clause/added/new', { ...passages, message: `${sentenceCase(now.title)} is new.` })];
  return old ? [change('structure/clause/removed/gone', { ...passages, message: `${sentenceCase(old.title)} is gone.` })] : [];
}

function instruction(passages: Pick<Change, 'before' | 'after'>, title: string, uncertain: readonly string[]): readonly Change[] {
  const [code, says] = passages.before && passages.after ? ['structure/instruction/changed/other', 'changed'] as const
    : passages.after ? ['structure/instruction/added/new', 'is new'] as const : ['structure/instruction/removed/gone', 'is gone'] as const;
  return [change(code, { ...passages, message: `${sentenceCase(title)} ${says}.`, forWhom: { uncertain } })];
}

function overlap(one: Place, other: Place): boolean {
  return one.uri === other.uri && one.start < other.end && other.start < one.end;
}
