import { parseDay } from '@dealwright/model';
import type {
  Acts, Agreement, Clause, Duty, Modal, Noun, NounPhrase, ObjectPhrase, PlaceSlot, Quantifier, Sentence, Slot, Span, Thing, ThingKind, TimePoint, Vocabulary,
} from '@dealwright/model';

/** Sentences built by hand, for what the derivation does with slots; the words of the language are tested with the parser. */
const anchor = { uri: 'file:///test.deal', offset: 0 };
export const span: Span = { anchor, start: 0, end: 10 };

const THINGS: readonly (Partial<Thing> & { readonly id: string; readonly kind: ThingKind })[] = [
  { id: 'party:OpenAI', kind: 'party' },
  { id: 'party:Microsoft', kind: 'party' },
  { id: 'party:GitHub', kind: 'party', affiliateOf: ['party:Microsoft'] },
  { id: 'cloud:Azure', kind: 'cloud', operatedBy: ['party:Microsoft'] },
  { id: 'cloud:AWS', kind: 'cloud' },
  { id: 'product:API Products', kind: 'product' },
  { id: 'product:Frontier', kind: 'product' },
  { id: 'asset:Model IP', kind: 'asset' },
  { id: 'service:Compute', kind: 'service' },
  { id: 'customer:Government', kind: 'customer' },
  { id: 'territory:JP', kind: 'territory', name: 'Japan' },
  { id: 'event:AGI', kind: 'event' },
  { id: 'period:Royalty Term', kind: 'period', period: { from: [], to: [{ point: { type: 'date', day: day('2027-06-30'), span }, inclusive: true }] } },
  { id: 'action:offer', kind: 'action', aspect: 'state' },
  { id: 'action:launch', kind: 'action', aspect: 'event', kindOf: ['action:offer'] },
  { id: 'action:distribute', kind: 'action', kindOf: ['action:offer'] },
  { id: 'action:host', kind: 'action', aspect: 'state', converse: ['action:purchase'] },
  { id: 'action:purchase', kind: 'action', aspect: 'event' },
  { id: 'action:pay', kind: 'action', aspect: 'event' },
  { id: 'action:license', kind: 'action', aspect: 'event' },
  { id: 'action:use', kind: 'action', aspect: 'state' },
  { id: 'action:assign', kind: 'action', aspect: 'event' },
  { id: 'action:terminate', kind: 'action', aspect: 'event' },
];

export const vocabulary: Vocabulary = {
  things: new Map(THINGS.map((thing) => [thing.id, {
    name: thing.id.slice(thing.id.indexOf(':') + 1), forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [],
    affiliateOf: [], group: false, converse: [], builtIn: false, ...thing,
  }])),
};

export function day(text: string): number {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
}

export function agreement(clauses: readonly Clause[] = [], header: Partial<Agreement> = {}): Agreement {
  return {
    kind: 'agreement', name: 'MSOAI', title: 'MSOAI', uri: anchor.uri, span, nameSpan: span,
    parties: ['Microsoft', 'OpenAI'].map((name) => ({ party: `party:${name}`, name, span })),
    dated: day('2025-10-28'), effective: day('2025-10-28'), draft: false, nonBinding: false,
    from: [], to: [{ point: date('2032-12-31'), inclusive: true }], supersedes: [], incorporates: [], sections: [], clauses, ...header,
  };
}

export function clause(number: string, ...sentences: readonly Sentence[]): Clause {
  return {
    id: `MSOAI/${number}`, agreement: 'MSOAI', number, heading: 'Test', span, numberSpan: span, headingSpan: span,
    sentences: sentences.map((sentence, at) => ({ ...sentence, id: `MSOAI/${number}/${at + 1}` })), wordings: [], notes: [], blanks: [], acceptances: [],
  };
}

export function date(text: string): TimePoint {
  return { type: 'date', day: day(text), span };
}

export function event(key: string, text = key): TimePoint {
  return { type: 'event', event: key, text, span };
}

/** A noun by the id of a thing, or a word of the language in angle brackets: `<each party>`, `<other party>`, `<affiliates>`, `<any cloud>`. */
export function noun(name: string, more: Partial<Noun> = {}): Noun {
  const role = /^<(?:(each|either|neither|any|all|no|a) )?(party|other party|parties)>$/.exec(name);
  const kind = /^<(any|a|no) (other )?(third-party )?(cloud|product|customer)>$/.exec(name);
  const common = /^<(affiliates|employees)>$/.exec(name);
  const head: Noun['head'] = role ? { type: 'role', role: role[2] as 'party' | 'other party' | 'parties' }
    : kind ? { type: 'kind', kind: kind[4] as ThingKind, other: kind[2] !== undefined, thirdParty: kind[3] !== undefined }
    : common ? { type: 'common', word: common[1] ?? '' }
    : vocabulary.things.has(name) ? { type: 'thing', thing: name, negated: false }
    : { type: 'unresolved', name };
  const text = role?.[2] ?? kind?.[4] ?? common?.[1] ?? vocabulary.things.get(name)?.name ?? name;
  return { span, nameSpan: span, text, quantifier: (role?.[1] ?? kind?.[1] ?? 'bare') as Quantifier, head, affiliates: false, ...more };
}

export function phrase(...names: readonly (string | Noun)[]): NounPhrase {
  const or = names.includes('or');
  const nouns = names.filter((name) => name !== 'or').map((name) => (typeof name === 'string' ? noun(name) : name));
  return { span, nouns, join: nouns.length < 2 ? 'none' : or ? 'or' : 'and' };
}

export function acts(...verbs: readonly string[]): Acts {
  const or = verbs.includes('or');
  const names = verbs.filter((verb) => verb !== 'or').map((text) => ({ span, text, action: `action:${text}` }));
  return { span, names, join: names.length < 2 ? 'none' : or ? 'or' : 'and' };
}

export function object(...names: readonly (string | Noun)[]): ObjectPhrase {
  return { span, nouns: phrase(...names) };
}

/** `place('venue', 'on', 'cloud:Azure')`; `'only'` and `'first'` among the names mark the slot. */
export function place(slot: PlaceSlot, word: string, ...names: readonly (string | Noun)[]): Extract<Slot, { type: 'place' }> {
  const marks = { only: names.includes('only') ? span : undefined, first: names.includes('first') ? span : undefined, outside: word === 'outside' };
  return { type: 'place', slot, word, nouns: phrase(...names.filter((name) => name !== 'only' && name !== 'first')), ...marks, span, wordSpan: span };
}

type TimeWord = Extract<Slot, { type: 'time' }>['word'];
export function time(word: TimeWord, point: TimePoint, more: Partial<Extract<Slot, { type: 'time' }>> = {}): Slot {
  return { type: 'time', word, negated: false, point, bareYear: false, span, wordSpan: span, ...more };
}

export function lasting(word: 'for' | 'over', count: number, unit: 'day' | 'month' | 'year', after?: TimePoint): Slot {
  return { type: 'lasting', word, duration: { count, unit, span }, atMost: false, after, span, wordSpan: span };
}

export function within(count: number, unit: 'day' | 'month' | 'year', point?: TimePoint, only = false): Slot {
  return { type: 'within', duration: { count, unit, span }, relation: 'after', point, only: only ? span : undefined, span, wordSpan: span };
}

export function except(slots: readonly Slot[], exceptions: readonly Slot[] = []): Slot {
  return { type: 'except', slots, exceptions, span, wordSpan: span };
}

export function given(word: 'if' | 'unless' | 'while', key: string): Slot {
  return { type: 'condition', word, condition: { type: 'atom', atom: { key, text: key, event: key.startsWith('event:') ? key : undefined, stands: false, span } }, span, wordSpan: span };
}

export function duty(who: NounPhrase, modal: Modal, verbs: Acts, what: ObjectPhrase | undefined, slots: readonly Slot[] = [], more: Partial<Duty> = {}): Sentence {
  return { id: 'MSOAI/1/1', span, slots, predicate: { form: 'duty', who, modal, modalSpan: span, modalText: modal, acts: verbs, object: what, ...more } };
}
