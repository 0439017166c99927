import { placeOf as fileOf } from '@dealwright/model';
import type { Change, ComparedVersion, Pairing, Place, Sentence, Span } from '@dealwright/model';
import { kindOf } from '@dealwright/clauses';
import { clausePair, placeOf } from '../clause-pairs.ts';
import type { PlacedClause } from '../clause-pairs.ts';
import { saysTheSame } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import { meanTheSame } from '../judgement/same-meaning.ts';
import type { Comparing } from '../observer.ts';
import { partiesOf } from '../parties.ts';
import { change } from '../rows/change.ts';
import type { ChangeFacts } from '../rows/change.ts';
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
  const mine = told.filter(({ code, before, after }) => !IN_PLACE.test(code) && [...pairing.base, ...pairing.revision].some((unit) => before?.unit === unit || after?.unit === unit));
  return rest.length > 0 || mine.length > 0 ? rest : words(pairing, comparing);
}

/** Where it stands and what number it carries is no word of it. */
const IN_PLACE = /^structure\/(?:order|number)\//;

/** Sentences whose data differ, and of which no change speaks. */
function unjudged(pairing: Pairing, comparing: Comparing, quoted: (version: ComparedVersion, span: Span) => boolean, found: readonly Change[]): readonly Change[] {
  const { base, revision, sentences } = clausePair(pairing, comparing);
  if (base.length === 0 || revision.length === 0) return [];
  return sentences.flatMap(({ base: old, revision: now, saysTheSame: same }): readonly Change[] => {
    if (same || (old && quoted(comparing.base, old.span)) || (now && quoted(comparing.revision, now.span))) return [];
    const [before, after] = [old && placeOf(base, old), now && placeOf(revision, now)];
    if (old && now && isSame(old, now, comparing, found, base[0]?.clause.agreement ?? '', revision[0]?.clause.agreement ?? '')) return [];
    if (old && now && before && after && meanTheSame({ ...before, sentence: old }, { ...after, sentence: now }, comparing)) return [];
    const title = (after ?? before)?.unit.title ?? '';
    const facts = {
      ...(old && before && { before: passage(comparing.base, before.unit, old.span) }), ...(now && after && { after: passage(comparing.revision, after.unit, now.span) }),
      forWhom: { uncertain: partiesOf(comparing.base, comparing.revision, (name) => name === (after ?? before)?.clause.agreement) },
    };
    return [speaksOfOthers(old, before) && speaksOfOthers(now, after) ? aboutOthers(facts, title) : notJudged(facts, title, isBroken(old) || isBroken(now))];
  });
}

type Facts = Pick<ChangeFacts, 'before' | 'after' | 'forWhom'>;

/** What it does is told at the clauses of which it speaks. */
function aboutOthers({ before, after }: Facts, title: string): Change {
  if (before && after) return change('structure/sentence/changed/about-others', { before, after, message: `What ${title} says about other clauses is another.` });
  if (after) return change('structure/sentence/added/about-others', { after, message: `${sentenceCase(title)} now says about other clauses: “${after.text}”` });
  return change('structure/sentence/removed/about-others', { ...(before && { before }), message: `${sentenceCase(title)} no longer says about other clauses: “${before?.text ?? ''}”` });
}

function notJudged(facts: Facts, title: string, broken: boolean): Change {
  const why = broken ? 'could not be read' : 'cannot be judged here';
  if (facts.before && facts.after) return change('structure/sentence/changed/unjudged', { ...facts, message: broken ? `A sentence of ${title} could not be read, and its words differ: read both.` : `A sentence of ${title} says something else, in a way that cannot be judged here: read both.` });
  return facts.after ? change('structure/sentence/added/unjudged', { ...facts, message: `${sentenceCase(title)} has a further sentence, which ${why}: read it.` })
    : change('structure/sentence/removed/unjudged', { ...facts, message: `${sentenceCase(title)} has lost a sentence, which ${why}: read it.` });
}

/** Kinds whose whole effect is on other clauses; nothing, where there is no sentence. */
const OF_OTHERS: ReadonlySet<string | undefined> = new Set(['application', 'change-of-status']);

function speaksOfOthers(sentence: Sentence | undefined, place: PlacedClause | undefined): boolean {
  return !sentence || !place || OF_OTHERS.has(kindOf(sentence, place.context)?.id);
}

function isBroken(sentence: Sentence | undefined): boolean {
  return sentence?.predicate.form === 'broken';
}

function isSame(old: Sentence, now: Sentence, { identity }: Comparing, found: readonly Change[], was: string, is: string): boolean {
  if (isBroken(old) || isBroken(now)) return false;
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
