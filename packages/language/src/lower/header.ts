import type { Agreement, Amendment, Day, Instrument, PartyEntry, TimeBound } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Declared } from '../bind/symbols.ts';
import { lowerCondition } from './conditions.ts';
import { occurs } from './context.ts';
import type { Lowering } from './context.ts';
import { introducedInstrument } from './introduce.ts';
import { lowerNounPhrase } from './nouns.ts';
import { lowerDateValue, lowerDuration, readDay } from './quantity.ts';
import { propertySpan, spanOf, unquoted } from './spans.ts';
import { edgeOf, lowerTimePoint } from './time.ts';
import { READING } from './readings.ts';

/** A party as a header introduces it, and whether this is where it is declared. */
export interface HeaderEntry { readonly declared: Declared; readonly home: boolean; readonly name: string }

export type AgreementHead = Omit<Agreement, 'sections' | 'clauses'>;
export type AmendmentHead = Omit<Amendment, 'instructions' | 'clauses'>;

/** The header of an agreement. */
export function lowerAgreement(lowering: Lowering, node: Ast.Agreement, entries: readonly HeaderEntry[]): AgreementHead {
  const common = instrument(lowering, node, entries);
  const term = termOf(lowering, node, common);
  const under = node.headers?.find((header) => header.$type === 'Under');
  const parent = under?.$type === 'Under' ? instrumentName(lowering, under, 'parent', under.parent) : undefined;
  const supersedes = (node.headers ?? []).flatMap((header) => (header.$type === 'Supersedes' ? lowerNounPhrase(lowering, header.what, READING.soft).nouns : []))
    .map((noun) => (noun.head.type === 'agreement' ? noun.head.agreement ?? '' : noun.text));
  const incorporates = (node.headers ?? []).flatMap((header) => {
    if (header.$type !== 'Incorporates') return [];
    const asOf = lowerDateValue(lowering, header.asOf);
    return lowerNounPhrase(lowering, header.what, READING.soft).nouns.map((noun) => ({ title: noun.text, ...(asOf !== undefined && { asOf }) }));
  });
  return { ...common, kind: 'agreement', ...term, ...(parent !== undefined && { under: parent }), supersedes, incorporates };
}

/** The header of an amendment. */
export function lowerAmendment(lowering: Lowering, node: Ast.Amendment, entries: readonly HeaderEntry[]): AmendmentHead {
  const common = instrument(lowering, node, entries);
  const toSpan = unquoted(lowering, propertySpan(lowering, node, 'base'));
  return { ...common, kind: 'amendment', to: instrumentName(lowering, node, 'base', node.base), toSpan, restating: stands(node, 'restating') };
}

/** The days that a header states, problems aside: what the clauses below need of it. */
export function headerDays(node: Ast.Agreement | Ast.Amendment): { readonly dated?: Day; readonly effective?: Day } {
  const dated = node.headers?.find((header) => header.$type === 'Dated');
  const effective = node.headers?.find((header) => header.$type === 'Effective');
  const day = dated?.$type === 'Dated' && dated.date?.date !== undefined ? readDay(dated.date.date) : undefined;
  const from = effective?.$type === 'Effective' ? (effective.date?.date === undefined ? undefined : readDay(effective.date.date)) : day;
  return { ...(day !== undefined && { dated: day }), ...(from !== undefined && { effective: from }) };
}

function instrument(lowering: Lowering, node: Ast.Agreement | Ast.Amendment, entries: readonly HeaderEntry[]): Omit<Instrument, 'kind'> {
  const { name, title } = introducedInstrument(node);
  const nameSpan = unquoted(lowering, propertySpan(lowering, node, node.name === undefined ? 'title' : 'name'));
  occurs(lowering, nameSpan, { type: 'agreement', name }, 'declaration');
  const parties = entries.map(({ declared, home, name: shown }): PartyEntry => {
    const span = declared.nameSpan ?? nameSpan;
    occurs(lowering, span, { type: 'thing', id: declared.id }, home ? 'declaration' : 'use');
    return { party: declared.id, name: shown, span };
  });
  aliases(lowering, node, entries);
  let dated: Day | undefined;
  let effective: Day | undefined;
  let upon: Instrument['effectiveUpon'];
  for (const header of node.headers ?? []) {
    if (header.$type === 'Dated') dated ??= lowerDateValue(lowering, header.date);
    if (header.$type !== 'Effective') continue;
    effective ??= lowerDateValue(lowering, header.date);
    upon ??= header.event && effectiveUpon(lowering, header);
  }
  return {
    name, title, uri: lowering.anchor.uri, span: spanOf(lowering, node), nameSpan, parties, ...(dated !== undefined && { dated }), ...(effective !== undefined && { effective }),
    ...(upon && { effectiveUpon: upon }), draft: stands(node, 'draft'), nonBinding: stands(node, 'non-binding'),
  };
}

/** The short names that a header gives, which are names of their parties too. */
function aliases(lowering: Lowering, node: Ast.Agreement | Ast.Amendment, entries: readonly HeaderEntry[]): void {
  for (const party of node.headers?.flatMap((header) => (header.$type === 'Between' ? header.parties ?? [] : [])) ?? []) {
    if (party.alias === undefined) continue;
    const { start } = unquoted(lowering, propertySpan(lowering, party, 'party'));
    const entry = entries.find(({ declared }) => declared.nameSpan?.start === start);
    if (entry) occurs(lowering, unquoted(lowering, propertySpan(lowering, party, 'alias')), { type: 'thing', id: entry.declared.id }, entry.home ? 'declaration' : 'use');
  }
}

function effectiveUpon(lowering: Lowering, header: Ast.Effective): Instrument['effectiveUpon'] {
  const point = lowerTimePoint(lowering, header.event, 'first');
  const event = point.type === 'event' ? point.event : point.type === 'unknown' ? `unresolved:${point.text}` : `effective(${lowering.instrument.name})`;
  return { event, condition: lowerCondition(lowering, header.condition, false) };
}

function stands(node: Ast.Agreement | Ast.Amendment, word: Ast.Standing['word']): boolean {
  return (node.headers ?? []).some((header) => header.$type === 'Standing' && header.word === word);
}

/** The agreement's own term: `from`, `until`, `through`, `for 3 years`. */
function termOf(lowering: Lowering, node: Ast.Agreement, common: Omit<Instrument, 'kind'>): Pick<Agreement, 'from' | 'to'> {
  const from: TimeBound[] = [];
  const to: TimeBound[] = [];
  for (const header of node.headers ?? []) {
    if (header.$type === 'HeaderTime') {
      const point = lowerTimePoint(lowering, header.time, edgeOf(header.word));
      if (header.word === 'from') from.push({ point, inclusive: true });
      else to.push({ point, inclusive: header.word === 'through' });
    }
    if (header.$type === 'HeaderLength') {
      const span = spanOf(lowering, header);
      const start = common.effective ?? common.dated;
      const base = from[0]?.point ?? (start === undefined
        ? { type: 'event' as const, event: `effective(${common.name})`, text: 'the effective date', span }
        : { type: 'date' as const, day: start, span });
      to.push({ point: { type: 'offset', duration: lowerDuration(lowering, header.duration), direction: 1, base, span }, inclusive: false });
    }
  }
  return { from, to };
}

/** The short name of an instrument that a header names; as written where there is none. */
function instrumentName(lowering: Lowering, node: Ast.Amendment | Ast.Under, property: string, written: string | undefined): string {
  const name = written ?? '';
  const known = lowering.scope.instrument(name);
  if (known !== undefined) occurs(lowering, unquoted(lowering, propertySpan(lowering, node, property)), { type: 'agreement', name: known });
  return known ?? name;
}
