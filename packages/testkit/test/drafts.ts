import { DAY_ONE } from '../src/generate/names.ts';
import type { DraftAgreement, DraftAtom, DraftClause, DraftException, DraftFact, DraftNoun, DraftPhrase, DraftPoint, DraftRelation, DraftTime, DraftWorkspace } from '../src/generate/draft.ts';

/** Day n of March 2026: the dates that hand-made cases use. */
export const march = (n: number): number => DAY_ONE + n - 1;

/** `X and Y`; a name with `a ` or `any ` before it keeps that as its quantifier, `Non-X` denies it. */
export const all = (...names: string[]): DraftPhrase => ({ nouns: names.map(nounOf), join: 'and' });
export const either = (...names: string[]): DraftPhrase => ({ nouns: names.map(nounOf), join: 'or' });
export const anyOf: DraftPhrase = { nouns: [{ negated: false, quantifier: 'any' }], join: 'and' };

function nounOf(text: string): DraftNoun {
  if (text.startsWith('Non-')) return { name: text.slice(4), negated: true, quantifier: 'bare' };
  if (text.startsWith('a ')) return { name: text.slice(2), negated: false, quantifier: 'a' };
  return { name: text, negated: false, quantifier: 'bare' };
}

export const on = (phrase: DraftPhrase): Partial<DraftClause> => ({ venue: { ...phrase, only: false } });
export const onlyOn = (phrase: DraftPhrase): Partial<DraftClause> => ({ venue: { ...phrase, only: true } });
export const to = (phrase: DraftPhrase): Partial<DraftClause> => ({ customer: { ...phrase, only: false } });
export const onlyTo = (phrase: DraftPhrase): Partial<DraftClause> => ({ customer: { ...phrase, only: true } });

export const at = (word: DraftTime['word'], point: DraftPoint | number | string): DraftTime => ({
  word, point: typeof point === 'number' ? { type: 'date', day: point } : typeof point === 'string' ? { type: 'event', event: point } : point,
});
export const event = (name: string): DraftAtom => ({ type: 'event', event: name, negated: false });
export const election = (party: string): DraftAtom => ({ type: 'election', party, object: 'Alpha Products', negated: false });

export const except = (exception: Partial<DraftException>): Partial<DraftClause> => ({ exceptions: [{ times: [], ...exception }] });

/** A clause of the first party about Alpha Products, unless it says otherwise. */
export function clause(modal: DraftClause['modal'], verb: string, ...parts: Partial<DraftClause>[]): DraftClause {
  const plain: DraftClause = { bearer: 0, modal, verbs: [verb], join: 'and', object: all('Alpha Products'), times: [], exceptions: [] };
  return Object.assign({}, plain, ...parts) as DraftClause;
}

/** One agreement with these clauses. */
export function together(...clauses: DraftClause[]): DraftAgreement[] {
  return [{ name: 'Alpha', parties: ['Contoso', 'Fabrikam'], effective: march(1), draft: false, clauses }];
}

/** Two agreements of Contoso, one clause each. */
export function apart(first: DraftClause, second: DraftClause): DraftAgreement[] {
  return [...together(first), { name: 'Beta', parties: ['Contoso', 'Northwind'], effective: march(1), draft: false, clauses: [second] }];
}

/** A workspace as of 5 March 2026. */
export function workspace(agreements: DraftAgreement[], relations: DraftRelation[] = [], facts: DraftFact[] = []): DraftWorkspace {
  return { agreements, relations, facts, asOf: march(5) };
}
