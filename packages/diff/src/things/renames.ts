import type { ComparedVersion, Thing, ThingId } from '@dealwright/model';
import { assign } from '../matching/assign.ts';
import type { Candidate } from '../matching/assign.ts';
import type { Renamed } from './correspondence.ts';

/** Why one name may have become another: a use in which one stands where the other stood, all else being equal, or an equal declaration. */
export interface Vote { readonly base: ThingId; readonly revision: ThingId; readonly weight: number }

/** The least that makes a renaming: uses in two clauses, one use and an equal declaration, or an equal declaration that says something. */
const ENOUGH = 2;
/** By how much of its own score the best must lead over the next. */
const LEAD = 0.5;

/** Which names became which: one to one, each of one kind, each clearly ahead of any other. What is doubtful is no renaming. */
export function renamesFrom(votes: readonly Vote[], base: ComparedVersion, revision: ComparedVersion): readonly Renamed[] {
  const scores = new Map<string, { readonly base: Thing; readonly revision: Thing; score: number }>();
  for (const vote of votes) {
    const [old, now] = [base.vocabulary.things.get(vote.base), revision.vocabulary.things.get(vote.revision)];
    if (!old || old.kind !== now?.kind) continue;
    const key = `${old.id}\n${now.id}`;
    const known = scores.get(key) ?? { base: old, revision: now, score: 0 };
    known.score += vote.weight;
    scores.set(key, known);
  }
  const pairs = [...scores.values()].filter(({ score }) => score >= ENOUGH);
  const [olds, nows] = [distinct(pairs.map((pair) => pair.base)), distinct(pairs.map((pair) => pair.revision))];
  const candidates = pairs.map((pair): Candidate => ({ base: olds.indexOf(pair.base), revision: nows.indexOf(pair.revision), score: pair.score }));
  const isClear = ({ base: one, revision: other, score }: Candidate): boolean =>
    candidates.every((rival) => (rival.base === one) === (rival.revision === other) || rival.score <= score * LEAD);
  return assign(candidates.filter(isClear), 0).flatMap(({ base: one, revision: other }) => {
    const [old, now] = [olds[one], nows[other]];
    return old && now ? [{ base: old, revision: now }] : [];
  });
}

function distinct(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things)];
}
