import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Analyser, conform, conformedDeal } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Finding } from '@dealwright/model';
import { formatDay } from '@dealwright/model';
import { check } from '../src/fixture.ts';
import type { FixtureFile } from '../src/fixture-text.ts';
import type { DraftAgreement, DraftClause, DraftWorkspace } from '../src/generate/draft.ts';
import { printAgreement, printClause, printVocabulary } from '../src/generate/print.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { FIXTURE_SETTINGS, uriOf } from '../src/workspace.ts';
import { forAll } from './runs.ts';

/** A workspace, and the file that amends its first agreement. */
interface Amended { readonly files: readonly FixtureFile[]; readonly asOf: number }

function filesOf(draft: DraftWorkspace, agreements: readonly DraftAgreement[], amendment?: string): Amended {
  return {
    asOf: draft.asOf,
    files: [
      { path: '/vocabulary.deal', text: `${printVocabulary(draft)}\n` },
      ...agreements.map((agreement): FixtureFile => ({ path: `/${agreement.name.toLowerCase()}.deal`, text: `use "vocabulary.deal".\n\n${printAgreement(agreement)}\n` })),
      ...amendment === undefined ? [] : [{ path: '/amendment.deal', text: `use "vocabulary.deal".\nuse "alpha.deal".\n\n${amendment}\n` }],
    ],
  };
}

function storeOf({ files }: Amended): DealStore {
  const store = new DealStore();
  for (const { path, text } of files) store.put(uriOf(path), text);
  return store;
}

function findingsOf(amended: Amended): readonly Finding[] {
  const store = storeOf(amended);
  const { findings } = new Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, source: store, settings: { ...FIXTURE_SETTINGS, asOf: amended.asOf } });
  return [...findings.values()].flat();
}

/** What is found between the promises, each with its day; where it stands, and in which order the clauses are named, is another matter. */
function said(amended: Amended): readonly string[] {
  return findingsOf(amended)
    .filter(({ code }) => code.startsWith('conflict/'))
    .map(({ code, verdict = '', severity, witness }) => `${severity} ${code} ${verdict} ${witness?.bearer ?? ''} ${witness?.day ?? ''}`).toSorted();
}

/** An amendment that takes effect with the agreement itself, so that no day is governed by what stood there before. */
function amendmentOf(agreement: DraftAgreement, instructions: string): string {
  const day = formatDay(agreement.effective);
  return `amendment "First Amendment" ("A1") to ${agreement.name}\n  dated ${day}\n  effective ${day}.\n\n${instructions}`;
}

test('what was replaced before it ever applied keeps nothing from being found', () => check(`
use "example.deal".

agreement "Alpha" ("Alpha") between Supplier and Buyer dated 2026-03-02.

clause 1 "Ban"
  Supplier must not offer Widgets on Azure.

amendment "First Amendment" ("A1") to Alpha
  dated 2026-03-02
  effective 2026-03-02.

replace clause 1 with
  clause 1 "Ban"
    Supplier must not offer Widgets on Azure.

agreement "Beta" ("Beta") between Supplier and Agent dated 2026-03-01.

clause 1 "Duty"
  Supplier must offer Widgets on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 2 March 2026 Supplier must offer Widgets on Azure (Beta, clause 1), but must not offer Widgets on Azure (Alpha, clause 1). No carve-out covers it.
`));

const numbers = fc.nat({ max: 2 });

test('an amendment that replaces a clause by itself changes nothing', () => {
  forAll(fc.tuple(workspaces, numbers), 300, ([draft, drawn]) => {
    const [first] = draft.agreements;
    if (first === undefined) return;
    const number = 1 + drawn % first.clauses.length;
    const amendment = amendmentOf(first, `replace clause ${number} with\n  ${printClause(first, first.clauses[number - 1]!, number)}`);
    const [here, there] = [said(filesOf(draft, draft.agreements)), said(filesOf(draft, draft.agreements, amendment))];
    if (here.join('\n') !== there.join('\n')) expect(there, filesOf(draft, draft.agreements, amendment).files.map(({ text }) => text).join('\n\n')).toEqual(here);
  });
});

test('an agreement that is amended reads as one that was written so', () => {
  forAll(fc.tuple(workspaces, workspaces, numbers, fc.boolean()), 300, ([draft, other, drawn, replaces]) => {
    const [first, ...rest] = draft.agreements;
    const source = other.agreements[0]?.clauses[0];
    if (first === undefined || source === undefined) return;
    const number = replaces ? 1 + drawn % first.clauses.length : first.clauses.length + 1;
    const clauses: readonly DraftClause[] = replaces ? first.clauses.with(number - 1, source) : [...first.clauses, source];
    const instruction = replaces ? `replace clause ${number} with` : `insert after clause ${first.clauses.length}`;
    const amendment = amendmentOf(first, `${instruction}\n  ${printClause(first, source, number)}`);
    const written = said(filesOf(draft, [{ ...first, clauses }, ...rest]));
    const amended = filesOf(draft, draft.agreements, amendment);
    if (written.join('\n') !== said(amended).join('\n')) expect(said(amended), amended.files.map(({ text }) => text).join('\n\n')).toEqual(written);
  });
});

test('the conformed copy as a new agreement gives the findings of the agreement and its amendment', () => {
  forAll(fc.tuple(workspaces, workspaces, numbers), 200, ([draft, other, drawn]) => {
    const [first, ...rest] = draft.agreements;
    const source = other.agreements[0]?.clauses[0];
    if (first === undefined || source === undefined) return;
    const number = 1 + drawn % first.clauses.length;
    const amended = filesOf(draft, draft.agreements, amendmentOf(first, `replace clause ${number} with\n  ${printClause(first, source, number)}`));
    const store = storeOf(amended);
    const conformed = conform(store.files.values(), first.name, store, { asOf: draft.asOf, includeDrafts: false });
    if (conformed === undefined) throw new Error('There is no conformed copy.');
    const copy = conformedDeal(conformed, draft.asOf, store.files, store).replaceAll(/use "(?:amendment|alpha)\.deal"\.\n/g, '');
    const anew = filesOf(draft, rest);
    const withCopy: Amended = { ...anew, files: [...anew.files, { path: '/copy.deal', text: copy }] };
    if (said(withCopy).join('\n') !== said(amended).join('\n')) expect(said(withCopy), `${copy}\n\n${amended.files.map(({ text }) => text).join('\n\n')}`).toEqual(said(amended));
  });
});
