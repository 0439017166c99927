import type { FixtureFile } from '../fixture-text.ts';
import type { DraftWorkspace } from './draft.ts';
import { printAgreement, printVocabulary } from './print.ts';

/** The workspace as several files: the vocabulary, and one for each agreement, which uses it. */
export function filesOf(draft: DraftWorkspace): readonly FixtureFile[] {
  return [
    { path: '/vocabulary.deal', text: `${printVocabulary(draft)}\n` },
    ...draft.agreements.map((agreement): FixtureFile => ({
      path: `/${agreement.name.toLowerCase()}.deal`,
      text: `use "vocabulary.deal".\n\n${printAgreement(agreement)}\n`,
    })),
  ];
}
