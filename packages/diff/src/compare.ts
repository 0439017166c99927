import type { Change, ComparedVersion, Comparison, Pairing, Passage, Unit } from '@dealwright/model';
import { match } from './matching/match.ts';
import { wordsOf } from './text.ts';

/** Says what changed from the base to the revision, for whom, and what it reaches. Total: what could not be read is compared as words. */
export function compare(base: ComparedVersion, revision: ComparedVersion): Comparison {
  const { pairings, layout } = match(base, revision);
  return {
    base: base.name, revision: revision.name,
    changes: pairings.flatMap((pairing) => changesOf(pairing, base, revision)),
    pairings, layout,
    appeared: [], disappeared: [],
    parties: [...new Set([base, revision].flatMap(({ files }) => files.flatMap((file) => file.agreements.flatMap(({ parties }) => parties.map(({ name }) => name)))))].toSorted(),
    unread: [],
  };
}

function changesOf(pairing: Pairing, base: ComparedVersion, revision: ComparedVersion): readonly Change[] {
  if (pairing.sameWords) return [];
  const [old, now] = [pairing.base[0], pairing.revision[0]];
  const passage = (version: ComparedVersion, unit: Unit): Passage => ({ span: unit.span, text: wordsOf(version, unit.span), unit });
  const common = { favours: [], burdens: [], effects: [], reaches: [], ...(old && { before: passage(base, old) }), ...(now && { after: passage(revision, now) }) };
  if (old && now) return [{ ...common, code: 'structure/wording/changed/other', bucket: 'wording', level: 'wording', message: `The words of ${now.title} changed.` }];
  if (now) return [{ ...common, code: 'structure/clause/added/new', bucket: 'structure', level: 'structure', message: `${sentenceCase(now.title)} is new.` }];
  return old ? [{ ...common, code: 'structure/clause/removed/gone', bucket: 'structure', level: 'structure', message: `${sentenceCase(old.title)} is gone.` }] : [];
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
