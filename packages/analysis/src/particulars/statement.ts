import { placeOf } from '@dealwright/model';
import type { Norm, NormSource, Particular } from '@dealwright/model';
import { neverInForceTogether } from '../versions.ts';

/** What one sentence says, as far as others may contradict it: a norm, or a particular. */
export type Statement = Norm | Particular;

export type Sourced = { readonly source: NormSource };

export function isNorm(statement: Statement): statement is Norm {
  return 'modality' in statement;
}

export function isParticular(statement: Statement): statement is Particular {
  return !isNorm(statement);
}

/** The earlier agreement first, then the order of the files and of their text: the later of two says what the earlier already settled. */
export function inOrder(a: Sourced, b: Sourced): number {
  const [one, other] = [placeOf(a.source.span), placeOf(b.source.span)];
  return (a.source.dated ?? Infinity) - (b.source.dated ?? Infinity) || compareText(one.uri, other.uri) || one.start - other.start || compareText(idOf(a), idOf(b));
}

/** Whether two are one sentence, or versions that never govern together: these are not compared. */
export function areOneText({ source: a }: Sourced, { source: b }: Sourced): boolean {
  return neverInForceTogether(a, b) || (a.uri === b.uri && a.sentence === b.sentence);
}

/** `clause 2.1 of MSOAI`; beside a clause of the same agreement `clause 2.1`. */
export function clauseOf({ source }: Sourced, beside?: Sourced): string {
  const number = source.clauseNumber + (/((?:\([a-z]+\))+)\/\d+$/.exec(source.sentence)?.[1] ?? '');
  return source.agreement === '' || source.agreement === beside?.source.agreement ? `clause ${number}` : `clause ${number} of ${source.agreement}`;
}

/** Names clauses beside one another: of one agreement by their numbers alone. */
export function namesAmong(all: readonly Sourced[]): (one: Sourced) => string {
  const isOne = all.every(({ source }) => source.agreement === all[0]?.source.agreement);
  return (one) => clauseOf(one, isOne ? one : undefined);
}

/** `clause 2.1 of MSOAI (“Price”)`. */
export function titledClauseOf(statement: Sourced): string {
  const { clauseHeading } = statement.source;
  return clauseHeading === '' ? clauseOf(statement) : `${clauseOf(statement)} (“${clauseHeading}”)`;
}

function idOf(statement: Sourced): string {
  return 'id' in statement ? String(statement.id) : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
