import type { EventKey, Noun, NounPhrase, ThingId } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { nameKey } from '../bind/names.ts';
import { kindOf } from '../bind/symbols.ts';
import type { Lowering } from './context.ts';
import { lowerNoun, lowerNounPhrase } from './nouns.ts';
import { lowerReferences } from './references.ts';
import { READING } from './readings.ts';

/**
 * The event that a noun names. A declared event, with what it is said of; another thing stands for its own coming about;
 * `notice` and `consent` for the giving of it.
 *
 * @returns `undefined` for a blank and for a name that nothing declares.
 */
export function nounEvent(lowering: Lowering, noun: Ast.Noun | undefined): EventKey | undefined {
  return noun && eventOfNoun(lowerNoun(lowering, noun, READING.point));
}

/** The event of a noun whose names are resolved. */
export function eventOfNoun(noun: Noun): EventKey | undefined {
  const { head, of } = noun;
  switch (head.type) {
    case 'thing': return withArguments(head.negated ? `not ${head.thing}` : head.thing, of ? [of] : []);
    case 'common': return withArguments(head.word, of ? [of] : []);
    case 'agreement': return `termination(${head.agreement ?? ''})`;
    default: return undefined;
  }
}

/** Whether a noun names an event or a period, so that `on` or `for` before it speaks of time. */
export function isEventNoun(noun: Noun | undefined): boolean {
  return noun?.head.type === 'thing' && (kindOf(noun.head.thing) === 'event' || kindOf(noun.head.thing) === 'period');
}

/** `termination(MSOAI)`; with what it is by, for or under after a semicolon each: `termination(MSOAI;by party:Buyer)`. */
export function endingKey(lowering: Lowering, ending: Ast.Ending): EventKey {
  const of = ending.of && lowerNoun(lowering, ending.of);
  const by = ending.by ?? ending.breach?.by;
  const parts = [
    of?.head.type === 'agreement' ? of.head.agreement ?? '' : of ? nounKey(of) : lowering.instrument.name,
    ...(by ? [`by ${nounKey(lowerNoun(lowering, by))}`] : []),
    ...(ending.convenience ? ['for convenience'] : []),
    ...(ending.breach ? [ending.breach.material ? 'for material breach' : 'for breach'] : []),
    ...lowerReferences(lowering, ending.clauses).map((reference) => `under ${referenceKey(lowering, reference)}`),
  ];
  return `${ending.word}(${parts.join(';')})`;
}

/** `launch(product:Frontier@uri,cloud:Azure)`, `request(party:Buyer)`. */
export function actEventKey(lowering: Lowering, act: Ast.ActEvent): EventKey {
  const of = act.of && lowerNounPhrase(lowering, act.of);
  const on = act.on && lowerNoun(lowering, act.on);
  return withArguments(act.act, [...(of ? [of] : []), ...(on ? [on] : [])]);
}

/** The key of an act as an event, from what it is done to and where: as `actEventKey` spells it. */
export function deedKey(act: string, of: NounPhrase, on: NounPhrase | undefined): EventKey {
  return withArguments(act, [of, ...(on ? [on] : [])]);
}

/** The giving of a party's consent: `consent(party:Buyer)`; to certain acts, `consent(party:Buyer;action:assign)`. */
export function consentKey(who: string, acts: readonly ThingId[]): EventKey {
  return acts.length === 0 ? `consent(${who})` : `consent(${who};${acts.toSorted().join('&')})`;
}

/** The action that a noun is the doing of: `assignment`, `sale`, `disclosure`. */
export function actOfNoun(lowering: Lowering, noun: string): ThingId | undefined {
  const word = noun.toLowerCase().replace(/^(?:the|an?|any) /, '');
  const stem = DOINGS[word] ?? word.replace(/(?:ment|al)$/, '');
  return lowering.scope.action(stem)?.id;
}

const DOINGS: Readonly<Record<string, string>> = {
  sale: 'sell', sales: 'sell', disclosure: 'disclose', publication: 'publish', acquisition: 'acquire', termination: 'terminate', use: 'use', launch: 'launch', release: 'release',
  sublicensing: 'sublicense', licensing: 'license', transfer: 'transfer', delivery: 'deliver', distribution: 'distribute', subcontracting: 'subcontract',
};

/** The identity of a noun within keys: equal for singular and plural, and whatever the article. */
export function nounKey(noun: Noun): string {
  const of = noun.of ? ` of ${nounKey(noun.of)}` : '';
  const less = noun.otherThan ? ` other than ${phraseKey(noun.otherThan)}` : '';
  return `${headKey(noun)}${noun.affiliates ? '+affiliates' : ''}${of}${less}`;
}

/** The identity of a list of nouns: their order does not count. */
export function phraseKey(phrase: NounPhrase): string {
  return phrase.nouns.map(nounKey).toSorted().join(phrase.join === 'or' ? '|' : '&');
}

/** A clause of an agreement, within keys. */
export function referenceKey(lowering: Lowering, reference: { readonly what: string; readonly number: string; readonly agreement?: string }): string {
  return `${reference.what}:${reference.agreement ?? lowering.instrument.name}/${reference.number}`;
}

function withArguments(key: string, nouns: readonly (Noun | NounPhrase)[]): EventKey {
  const all = nouns.map((one) => ('nouns' in one ? phraseKey(one) : nounKey(one)));
  return all.length === 0 ? key : `${key}(${all.join(',')})`;
}

function headKey(noun: Noun): string {
  const { head } = noun;
  switch (head.type) {
    case 'thing': return head.negated ? `non ${head.thing}` : head.thing;
    case 'unresolved': return `unresolved:${nameKey(head.name)}`;
    case 'kind': return `${head.thirdParty ? 'third-party ' : ''}${head.other ? 'other ' : ''}kind:${head.kind}`;
    case 'role': return head.role === 'party' ? `${noun.quantifier} party` : head.role;
    case 'common': return noun.quantifier === 'its' ? `its ${nameKey(head.word)}` : nameKey(head.word);
    case 'agreement': return `agreement:${head.agreement ?? ''}`;
    case 'clause': return head.references.map((one) => `${one.what}:${one.agreement ?? ''}/${one.number}`).join('&');
    case 'blank': return 'blank';
  }
}
