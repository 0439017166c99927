import type { Change, ComparedVersion, Comparison, Pairing } from '@dealwright/model';
import { withEffects } from './effects/effects.ts';
import { observeFields } from './fields/fields.ts';
import { sentenceCase } from './fields/message.ts';
import { judge } from './judgement/judge.ts';
import { match } from './matching/match.ts';
import type { Comparing, Observer } from './observer.ts';
import { change } from './rows/change.ts';
import { passage } from './view.ts';

/** Says what changed from the base to the revision, for whom, and what it reaches. Total: what could not be read is compared as words. */
export function compare(base: ComparedVersion, revision: ComparedVersion): Comparison {
  const { pairings, layout, identity } = match(base, revision);
  const comparing: Comparing = { base, revision, pairings, identity };
  return withEffects({
    base: base.name, revision: revision.name,
    changes: pairings.flatMap((pairing) => changesOf(pairing, comparing)),
    pairings, layout,
    appeared: [], disappeared: [],
    parties: [...new Set([base, revision].flatMap(({ files }) => files.flatMap((file) => file.agreements.flatMap(({ parties }) => parties.map(({ name }) => name)))))].toSorted(),
    unread: [],
  }, comparing);
}

/** Each looks for what it knows about; none repeats what another one says. */
const OBSERVERS: readonly Observer[] = [judge, observeFields];

/** What the observers find; where they find nothing, the words alone. */
function changesOf(pairing: Pairing, comparing: Comparing): readonly Change[] {
  const found = OBSERVERS.flatMap((observe) => observe(pairing, comparing));
  return found.length > 0 || pairing.sameWords ? found : changedWords(pairing, comparing);
}

function changedWords({ base: [old], revision: [now] }: Pairing, { base, revision }: Comparing): readonly Change[] {
  const passages = { ...(old && { before: passage(base, old) }), ...(now && { after: passage(revision, now) }) };
  if (old && now) return [change('structure/wording/changed/other', { ...passages, message: `The words of ${now.title} changed.` })];
  if (now) return [change('structure/clause/added/new', { ...passages, message: `${sentenceCase(now.title)} is new.` })];
  return old ? [change('structure/clause/removed/gone', { ...passages, message: `${sentenceCase(old.title)} is gone.` })] : [];
}
