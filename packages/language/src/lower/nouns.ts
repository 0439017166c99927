import type { Head, Noun, NounPhrase, Quantifier, Span, ThingKind } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { editDistance } from '../bind/suggest.ts';
import type { Declared } from '../bind/symbols.ts';
import { currencyCodes } from '../library/currencies.ts';
import { occurs, report } from './context.ts';
import type { Lowering } from './context.ts';
import { propertySpan, spanOf, unquoted, wordsOf } from './spans.ts';
import { checkJoins } from './wording.ts';
import { READING } from './readings.ts';
import type { Reading } from './readings.ts';

/** A list of nouns, names resolved. A trailing `of X` belongs to every member. */
export function lowerNounPhrase(lowering: Lowering, phrase: Ast.NounPhrase | undefined, reading: Reading = READING.any): NounPhrase {
  if (!phrase) return emptyPhrase(lowering);
  const span = spanOf(lowering, phrase);
  const joined = joinedName(lowering, phrase, reading);
  if (joined) return { span, nouns: [joined], join: 'none' };
  checkJoins(lowering, phrase);
  const nouns = (phrase.nouns ?? []).map((noun) => lowerNoun(lowering, noun, reading));
  return { span, nouns: shareOf(foldDependants(nouns)), join: joinOf(phrase) };
}

export function emptyPhrase(lowering: Lowering): NounPhrase {
  return { span: { anchor: lowering.anchor, start: 0, end: 0 }, nouns: [], join: 'none' };
}

/** The phrase of one noun alone. */
export function phraseOf(noun: Noun): NounPhrase {
  return { span: noun.span, nouns: [noun], join: 'none' };
}

/** One noun with what hangs on it: the longest defined name among nouns joined by `of`, then the rest. */
export function lowerNoun(lowering: Lowering, noun: Ast.Noun, reading: Reading = READING.any): Noun {
  const span = spanOf(lowering, noun);
  if (noun.name === undefined) return { ...plainNoun(lowering, noun, span), ...dependants(lowering, noun) };
  const { last, head, name, nameSpan, owner } = resolveChain(lowering, noun, noun.name, reading);
  return {
    span, nameSpan, text: name, quantifier: quantifierOf(noun), head, affiliates: false, ...(owner && { of: owner }), ...dependants(lowering, last),
  };
}

/** `of`, `other than`, `including`, `excluding`, as they hang on the last noun of a chain. */
function dependants(lowering: Lowering, noun: Ast.Noun): Pick<Noun, 'of' | 'otherThan' | 'including' | 'excluding'> {
  return {
    ...(noun.of && { of: lowerNoun(lowering, noun.of) }),
    ...(noun.otherThan && { otherThan: lowerNounPhrase(lowering, noun.otherThan) }),
    ...(noun.including && { including: lowerNounPhrase(lowering, noun.including) }),
    ...(noun.excluding && { excluding: lowerNounPhrase(lowering, noun.excluding) }),
  };
}

const PARTY_KINDS = new Set(['party', 'parties']);
const KINDS: Readonly<Record<string, ThingKind>> = {
  cloud: 'cloud', clouds: 'cloud', channel: 'cloud', channels: 'cloud', product: 'product', products: 'product', service: 'service', services: 'service',
  asset: 'asset', assets: 'asset', customer: 'customer', customers: 'customer', territory: 'territory', territories: 'territory', purpose: 'purpose', purposes: 'purpose',
};

/** Common nouns that are kept in the plural, so that `an affiliate` and `affiliates` are one. */
const COMMON_PLURAL = new Set(['affiliates', 'employees', 'successors', 'subcontractors', 'disputes']);

/** A noun of the language's own: a kind, a role, a common word, the agreement, a blank. */
function plainNoun(lowering: Lowering, noun: Ast.Noun, span: Span): Noun {
  const property = noun.kind !== undefined ? 'kind' : noun.common !== undefined ? 'common' : noun.blank !== undefined ? 'blank' : 'agreement';
  const nameSpan = propertySpan(lowering, noun, property);
  const word = wordsOf(lowering, nameSpan);
  return { span, nameSpan, text: word, quantifier: quantifierOf(noun), head: plainHead(lowering, noun, word), affiliates: false };
}

function plainHead(lowering: Lowering, noun: Ast.Noun, word: string): Head {
  if (noun.blank !== undefined) return { type: 'blank' };
  if (noun.agreement) return { type: 'agreement', ...(lowering.instrument.name !== '' && { agreement: lowering.instrument.name }) };
  if (noun.common !== undefined) return { type: 'common', word: COMMON_PLURAL.has(`${word}s`) ? `${word}s` : word };
  if (PARTY_KINDS.has(word)) {
    return noun.other ? { type: 'role', role: 'other party' } : { type: 'role', role: word === 'parties' ? 'parties' : 'party' };
  }
  if (word.startsWith('third part')) return { type: 'kind', kind: 'party', other: noun.other, thirdParty: true };
  const kind = KINDS[word];
  return kind === undefined ? { type: 'common', word } : { type: 'kind', kind, other: noun.other, thirdParty: noun.thirdParty };
}

const QUANTIFIERS: Readonly<Record<string, Quantifier>> = {
  the: 'the', this: 'the', a: 'a', an: 'a', any: 'any', all: 'all', each: 'each', every: 'every', no: 'no', either: 'either', neither: 'neither', both: 'both', its: 'its',
};

function quantifierOf(noun: Ast.Noun): Quantifier {
  return QUANTIFIERS[noun.quantifier?.toLowerCase() ?? ''] ?? 'bare';
}

interface Resolved { readonly last: Ast.Noun; readonly head: Head; readonly name: string; readonly nameSpan: Span; readonly owner?: Noun }

/** `Microsoft's Products` is the Products of Microsoft. */
function possessive(lowering: Lowering, noun: Ast.Noun, name: string, span: Span, reading: Reading): Resolved | undefined {
  const parts = /^(.+?)(?:['’]s|(?<=s)['’]) (.+)$/.exec(name);
  const [, owner = '', thing = ''] = parts ?? [];
  if (!parts || !lowering.scope.lookup(owner, ['party'])) return undefined;
  const ownerSpan = { ...span, end: span.start + owner.length };
  const nameSpan = { ...span, start: span.end - thing.length };
  const ownerHead = headOf(lowering, owner, ownerSpan, READING.party);
  const head = headOf(lowering, thing, nameSpan, reading);
  if (!ownerHead) return undefined;
  return {
    last: noun, head: head ?? unknownHead(lowering, thing, nameSpan, reading), name: thing, nameSpan,
    owner: { span: ownerSpan, nameSpan: ownerSpan, text: owner, quantifier: 'bare', head: ownerHead, affiliates: false },
  };
}

/**
 * Of names joined by `of` the longest that is declared; where none is, all up to the first that is declared by itself
 * (`Change of Control` of `Change of Control of Buyer`).
 */
function resolveChain(lowering: Lowering, noun: Ast.Noun, first: string, reading: Reading): Resolved {
  const chain = chainOf(noun);
  const start = unquoted(lowering, propertySpan(lowering, noun, 'name'));
  const spanTo = (last: Ast.Noun): Span => (last === noun ? start : { ...start, end: unquoted(lowering, propertySpan(lowering, last, 'name')).end });
  for (let length = chain.length; length > 0; length--) {
    const last = chain[length - 1] ?? noun;
    const name = chain.slice(0, length).map((one) => one.name).join(' of ');
    const head = headOf(lowering, name, spanTo(last), reading);
    if (head) return { last, head, name, nameSpan: spanTo(last) };
  }
  const owned = possessive(lowering, noun, first, start, reading);
  if (owned) return owned;
  const known = chain.length > 1 && Object.hasOwn(CAPITALISED, first) ? CAPITALISED[first] : undefined;
  if (known) return { last: noun, head: known, name: first, nameSpan: start };
  let length = 1;
  while (length < chain.length && !means(lowering, chain[length]?.name ?? '')) length++;
  const last = chain[length - 1] ?? noun;
  const name = length === 1 ? first : chain.slice(0, length).map((one) => one.name).join(' of ');
  return { last, head: unknownHead(lowering, name, spanTo(last), reading), name, nameSpan: spanTo(last) };
}

/** A word of the language with a capital (`Affiliates`), an ordinary word where one may stand, else an undefined name. */
function unknownHead(lowering: Lowering, name: string, span: Span, reading: Reading): Head {
  const common = Object.hasOwn(CAPITALISED, name) ? CAPITALISED[name] : undefined;
  if (common) return common;
  if (reading.soft) return { type: 'common', word: name };
  undefinedName(lowering, name, span, reading.kinds?.[0]);
  return { type: 'unresolved', name };
}

/** Reports a name that nothing in sight declares. */
export function undefinedName(lowering: Lowering, name: string, span: Span, kind: ThingKind | undefined): void {
  if (unknownCurrency(lowering, name, span) || twoNames(lowering, name, span)) return;
  report(lowering, 'term/undefined', span, `Nothing in sight defines ${name}.`, { name, ...(kind && { kind }) });
}

/** Among several codes that are close, one of these was meant. */
const COMMON_CURRENCIES: readonly string[] = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CNY', 'CAD', 'AUD', 'INR', 'KRW'];

/** Three capitals before a number (`UDS 2 million`) were meant for a currency. */
function unknownCurrency(lowering: Lowering, name: string, span: Span): boolean {
  if (!/(?:^|\s)[A-Z]{3}$/.test(name) || !/^[ \t]+[\d[]/.test(lowering.text.slice(span.end))) return false;
  const code = name.slice(-3);
  const close = [...COMMON_CURRENCIES, ...currencyCodes()].filter((one) => editDistance(code, one, 1) <= 1);
  const guess = COMMON_CURRENCIES.includes(close[0] ?? '') || close.length === 1 ? close[0] : undefined;
  report(lowering, 'currency/unknown', { ...span, start: span.end - 3 },
    `No currency has the code ${code}.${guess === undefined ? ' Write that of ISO 4217, such as `USD` or `EUR`.' : ` Did you mean ${guess}?`}`, { code, ...(guess !== undefined && { replacement: guess }) });
  return true;
}

/** Two declared names with nothing between them (`pay Supplier Royalties`) were read as one. */
function twoNames(lowering: Lowering, name: string, span: Span): boolean {
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const [one, other] = [name.slice(0, at), name.slice(at + 1)];
    if (!means(lowering, one) || !means(lowering, other)) continue;
    const receiver = lowering.scope.lookup(one)?.kind === 'party' && lowering.scope.lookup(other)?.kind !== 'party';
    const replacement = `${other} to ${one}`;
    report(lowering, 'syntax/two-terms', span, `\`${one}\` and \`${other}\` stand side by side. ${receiver ? `Write \`${replacement}\`` : 'Put a word such as `to` between them'}.`, receiver ? { replacement } : {});
    return true;
  }
  return false;
}

const CAPITALISED: Readonly<Record<string, Head>> = {
  Affiliate: { type: 'common', word: 'affiliates' }, Affiliates: { type: 'common', word: 'affiliates' },
  Employee: { type: 'common', word: 'employees' }, Employees: { type: 'common', word: 'employees' },
  Subcontractor: { type: 'common', word: 'subcontractors' }, Subcontractors: { type: 'common', word: 'subcontractors' },
  Party: { type: 'role', role: 'party' }, Parties: { type: 'role', role: 'parties' },
  'Third Party': { type: 'kind', kind: 'party', other: false, thirdParty: true }, 'Third Parties': { type: 'kind', kind: 'party', other: false, thirdParty: true },
  Customer: { type: 'kind', kind: 'customer', other: false, thirdParty: false }, Customers: { type: 'kind', kind: 'customer', other: false, thirdParty: false },
};

/** The nouns that may be parts of one name: joined by `of`, without an article between. */
function chainOf(noun: Ast.Noun): readonly Ast.Noun[] {
  const chain = [noun];
  let last = noun;
  while (last.of?.name !== undefined && last.of.quantifier === undefined && !last.of.other && !last.of.own && chain.length < 6) {
    last = last.of;
    chain.push(last);
  }
  return chain;
}

function means(lowering: Lowering, name: string): boolean {
  return lowering.scope.lookup(name) !== undefined || lowering.scope.instrument(name) !== undefined;
}

/** What a name stands for: a thing, everything but a thing (`Non-X`), an instrument. */
function headOf(lowering: Lowering, name: string, span: Span, reading: Reading): Head | undefined {
  const found = lowering.scope.lookup(name, reading.kinds);
  if (found) return thingHead(lowering, found, span, false);
  const negated = /^[Nn]on-(?=\S)/.test(name) ? lowering.scope.lookup(name.slice(4), reading.kinds) : undefined;
  if (negated) return thingHead(lowering, negated, { ...span, start: span.start + 4 }, true);
  const instrument = lowering.scope.instrument(name);
  if (instrument === undefined) return undefined;
  occurs(lowering, span, { type: 'agreement', name: instrument });
  return { type: 'agreement', agreement: instrument };
}

function thingHead(lowering: Lowering, found: Declared, span: Span, negated: boolean): Head {
  occurs(lowering, span, { type: 'thing', id: found.id });
  return { type: 'thing', thing: found.id, negated };
}

/** `Trinidad and Tobago`: a declared name that holds an `and`; in a place of law any names so joined are one. */
function joinedName(lowering: Lowering, phrase: Ast.NounPhrase, reading: Reading): Noun | undefined {
  const [first, second] = phrase.nouns ?? [];
  if (phrase.nouns?.length !== 2 || phrase.joins?.[0] !== 'and' || first?.name === undefined || second?.name === undefined || first.of || second.quantifier !== undefined) return undefined;
  const name = `${first.name} and ${second.name}`;
  const span = spanOf(lowering, phrase);
  const nameSpan = { ...span, start: unquoted(lowering, propertySpan(lowering, first, 'name')).start, end: unquoted(lowering, propertySpan(lowering, second, 'name')).end };
  const found = lowering.scope.lookup(name, reading.kinds);
  if (!found && !(reading.soft && !means(lowering, first.name) && !means(lowering, second.name))) return undefined;
  const head: Head = found ? thingHead(lowering, found, nameSpan, false) : { type: 'common', word: name };
  return { span, nameSpan, text: name, quantifier: quantifierOf(first), head, affiliates: false, ...dependants(lowering, second) };
}

const AFFILIATES = new Set(['affiliate', 'affiliates']);
const SUCCESSORS = new Set(['successor', 'successors']);

/** `Buyer and its affiliates`: one noun, affiliates included. `Monsanto or its successor`: one noun, for a successor takes its place. */
function foldDependants(nouns: readonly Noun[]): readonly Noun[] {
  const folded: Noun[] = [];
  for (const noun of nouns) {
    const owner = folded.at(-1);
    const word = owner && noun.quantifier === 'its' && noun.head.type === 'common' ? noun.head.word : '';
    const span = owner && { ...owner.span, end: noun.span.end };
    if (owner && span && AFFILIATES.has(word)) folded[folded.length - 1] = { ...owner, affiliates: true, span };
    else if (owner && span && SUCCESSORS.has(word)) folded[folded.length - 1] = { ...owner, text: `${owner.text} or its successor`, span };
    else folded.push(noun);
  }
  return folded;
}

function shareOf(nouns: readonly Noun[]): readonly Noun[] {
  const of = nouns.at(-1)?.of;
  if (!of || nouns.length < 2 || nouns.slice(0, -1).some((noun) => noun.of)) return nouns;
  return nouns.map((noun) => (noun.of ? noun : { ...noun, of }));
}

function joinOf(phrase: Ast.NounPhrase): NounPhrase['join'] {
  if ((phrase.nouns?.length ?? 0) < 2) return 'none';
  return phrase.joins?.includes('and') ? 'and' : (phrase.joins?.length ?? 0) > 0 ? 'or' : 'and';
}
