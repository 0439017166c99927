import type { Change, ComparedVersion, Comparison, Finding, Pairing, Span, Unit } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { PlacedComparison } from '@dealwright/render';
import { versionOf } from '../src/index.ts';

const HEAD = 'party Buyer Inc ("Buyer").\nparty Supplier GmbH ("Supplier").\nproduct "Widgets", meaning "small parts".\n';
const BASE = `${HEAD}agreement "Supply Agreement" ("Supply") between Buyer and Supplier dated 2026-01-01.
section 1 "Supply".
clause 1.1 "Delivery"
  Supplier must deliver Widgets to Buyer within 30 days of Order.
  Supplier must mark each Widget with the name of Buyer.
clause 1.2 "Records"
  Buyer may audit Revenue once each year.
clause 1.3 "Returns"
  Buyer may return Widgets.
clause 1.4 "Notices"
  text """ Notices are in writing. """
`;
const REVISION = `${HEAD}agreement "Supply Agreement" ("Supply") between Buyer and Supplier dated 2026-01-01.
section 1 "Supply".
clause 1.1 "Delivery"
  Supplier must deliver Widgets to Buyer within 45 days of Order.
  Supplier must mark each Widget with the name of Buyer.
clause 1.2 "Price"
  (a) Buyer must pay Supplier USD [•] by 2026-03-01.
clause 1.3 "Notices"
  text """ Notices are made in writing. """
clause 1.4 "Records"
  Buyer may audit Revenue once each year.
`;

/** Two versions whose comparison was written by hand: what the formats show does not hang on what the judgement says today. */
export const base: ComparedVersion = { ...versionOf([{ path: '/supply.deal', text: BASE }]), name: { file: 'supply.deal', revision: 'HEAD~1' } };
export const revision: ComparedVersion = { ...versionOf([{ path: '/supply.deal', text: REVISION }]), name: { file: 'supply.deal' } };

const [old, now] = [base, revision].map(unitsOf);
const clause = (units: ReadonlyMap<string, Unit> | undefined, id: string): Unit => {
  const unit = units?.get(id);
  if (!unit) throw new Error(`There is no ${id}.`);
  return unit;
};
const paired = (before: string | undefined, after: string | undefined, rest: Partial<Pairing> = {}): Pairing => ({
  base: before === undefined ? [] : [clause(old, before)], revision: after === undefined ? [] : [clause(now, after)], moved: false, sameWords: true, ...rest,
});

const pairings: readonly Pairing[] = [
  ...['Buyer', 'Supplier', 'Widgets', 'Supply', '1'].map((id) => paired(id, id)), paired('1.1', '1.1', { sameWords: false }), paired('1.3', undefined, { sameWords: false }), paired(undefined, '1.2', { sameWords: false }),
  paired('1.4', '1.3', { sameWords: false }), paired('1.2', '1.4', { moved: true }),
];

function unitsOf({ files }: ComparedVersion): ReadonlyMap<string, Unit> {
  const file = files.find(({ uri }) => uri.endsWith('/supply.deal'));
  const [agreement] = file?.agreements ?? [];
  return new Map([
    ...(file?.things ?? []).flatMap(({ name, span }): readonly (readonly [string, Unit])[] => (span ? [[name, { type: 'declaration', id: name, title: `the definition of ${name}`, span }]] : [])),
    ...(agreement ? [['Supply', { type: 'header', id: 'Supply', title: 'the heading of Supply', instrument: 'Supply', span: agreement.span }] as const] : []),
    ...(agreement?.sections ?? []).map(({ number, span }) => [number, { type: 'section', id: `Supply/${number}`, title: `section ${number} of Supply`, instrument: 'Supply', number, span }] as const),
    ...(agreement?.clauses ?? []).map(({ id, number, heading, span }) => [number, { type: 'clause', id, title: `clause ${number} of Supply (“${heading}”)`, instrument: 'Supply', number, heading, span }] as const),
  ]);
}

/** Words of a unit, by what they say. */
function passage(version: ComparedVersion, unit: Unit, text: string): Change['before'] & object {
  const { uri, start, end } = placeOf(unit.span);
  const at = (version.textOf(uri)?.slice(start, end) ?? '').indexOf(text);
  return { unit, text, span: { ...unit.span, start: unit.span.start + at, end: unit.span.start + at + text.length } };
}

const changes: readonly Change[] = [
  {
    code: 'time/deadline/changed/longer', bucket: 'time', level: 'economic', message: 'Supplier now has 45 days to deliver Widgets; before, 30 days.',
    before: passage(base, clause(old, '1.1'), 'Supplier must deliver Widgets to Buyer within 30 days of Order.'), after: passage(revision, clause(now, '1.1'), 'Supplier must deliver Widgets to Buyer within 45 days of Order.'),
    favours: ['Supplier'], burdens: ['Buyer'], effects: [{ party: 'Buyer', effect: 'breaking' }, { party: 'Supplier', effect: 'compatible' }], witness: 'A delivery 40 days after Order now keeps the promise.',
    reaches: [{ version: 'revision', unit: clause(now, '1.2'), because: 'It counts from the same Order.' }],
  },
  {
    code: 'rights/permission/removed/gone', bucket: 'rights', level: 'rights', message: 'Permission removed: Buyer may return Widgets.', before: passage(base, clause(old, '1.3'), 'clause 1.3 "Returns"\n  Buyer may return Widgets.'),
    favours: ['Supplier'], burdens: ['Buyer'], effects: [{ party: 'Buyer', effect: 'breaking' }, { party: 'Supplier', effect: 'compatible' }], reaches: [],
  },
  {
    code: 'money/amount/added/set', bucket: 'money', level: 'economic', message: 'A price is new, and its amount is blank.', after: passage(revision, clause(now, '1.2'), 'Buyer must pay Supplier USD [•] by 2026-03-01.'),
    favours: [], burdens: [], effects: [{ party: 'Buyer', effect: 'uncertain' }, { party: 'Supplier', effect: 'uncertain' }], note: 'Nobody can say for whom, as long as the amount is blank.', reaches: [],
  },
  {
    code: 'structure/wording/changed/other', bucket: 'wording', level: 'wording', message: 'The words of clause 1.3 of Supply (“Notices”) changed.', before: passage(base, clause(old, '1.4'), 'Notices are in writing.'), after: passage(revision, clause(now, '1.3'), 'Notices are made in writing.'),
    favours: [], burdens: [], effects: [], reaches: [],
  },
  {
    code: 'structure/number/changed/other', bucket: 'structure', level: 'structure', message: 'Clause 1.4 of Supply (“Notices”) is clause 1.3 now.', before: passage(base, clause(old, '1.4'), '1.4'), after: passage(revision, clause(now, '1.3'), '1.3'),
    favours: [], burdens: [], effects: [], reaches: [],
  },
];

const finding = (span: Span, message: string, verdict: Finding['verdict'] & string): Finding => ({ code: 'conflict/duties', severity: 'warning', verdict, message, span, related: [{ span, message: 'It is owed here.' }], fixes: [], clauses: [] });

export const comparison: Comparison = {
  base: base.name, revision: revision.name, changes, pairings,
  layout: [...pairings.slice(0, 6).map((_, pairing) => ({ pairing, shows: 'both' as const })), { pairing: 9, shows: 'left' }, { pairing: 6, shows: 'both' }, { pairing: 7, shows: 'both' }, { pairing: 8, shows: 'both' }, { pairing: 9, shows: 'arrived' }],
  appeared: [finding(clause(now, '1.2').span, 'Clause 1.2 asks for a payment that clause 9 of Loan forbids.', 'conflict')],
  disappeared: [finding(clause(old, '1.3').span, 'Clause 1.3 allowed a return that clause 2 of Lease might forbid.', 'depends')],
  parties: ['Buyer', 'Supplier'], unread: [{ version: 'revision', span: clause(now, '1.4').span, message: 'A sentence of clause 1.4 could not be read.' }],
};

/** With the lines and columns of each version. */
export const placed: PlacedComparison = {
  comparison, base, revision,
  place: (version, span) => {
    const { uri, start, end } = placeOf(span);
    const text = (version === 'base' ? base : revision).textOf(uri) ?? '';
    const position = (offset: number) => ({ line: text.slice(0, offset).split('\n').length, column: offset - text.lastIndexOf('\n', offset - 1) });
    return { file: 'supply.deal', range: { start: position(start), end: position(end) } };
  },
};
