import type { ThingKind } from '@dealwright/model';
import type { Word } from './words.ts';

/** What may stand at a place: names of kinds, and words of the language. */
export interface Slot {
  readonly kinds: readonly ThingKind[];
  /** Phrases that stand for a value here: `any cloud`, `the effective date`. `$` begins a tab stop. */
  readonly phrases: readonly string[];
  /** Words that may come next. */
  readonly next: readonly string[];
  /** Numbers of clauses, sections or names of agreements. */
  readonly references?: 'clauses' | 'agreements' | 'files';
  readonly actions?: boolean;
  /** Whether a date may stand here, and the day of an agreement's end: its last, or the first without it. */
  readonly date?: 'start' | 'last' | 'first without';
  /** A value must follow: worth showing at once after a space. */
  readonly eager: boolean;
}

const DATES = ['the effective date', 'signing', 'termination', 'the earlier of ', 'the later of ', '${1:30} days after '];
const SLOT_WORDS = ['on', 'to', 'with', 'in', 'for', 'using', 'under', 'from', 'until', 'through', 'by', 'before', 'after', 'within', 'over', 'during the term', 'each quarter', 'each year'];
const TAIL = ['except to', 'except for', 'except on', 'except in', 'if', 'unless', 'while', 'subject to clause', 'notwithstanding clause', 'capped at', 'regardless of'];
const ANYTHING: readonly ThingKind[] = ['product', 'service', 'asset', 'term', 'customer', 'purpose', 'party', 'event', 'cloud', 'territory'];
const PREDICATES = [
  'must', 'must not', 'may', 'need not', 'grants', 'assigns', 'owns', 'warrants', 'holds', 'appoints', 'has a right of first refusal to', 'has the sole right to',
  'is entitled to', 'and its affiliates', 'must use reasonable efforts to', 'intends to',
];
const CONDITION = ['cannot', 'can', 'elects not to', 'breaches clause', 'is below', 'is above', 'occurs'];

const slot = (kinds: readonly ThingKind[], phrases: readonly string[] = [], next: readonly string[] = [], more: Partial<Slot> = {}): Slot =>
  ({ kinds, phrases, next, eager: true, ...more });

const THINGS = slot(['product', 'service', 'asset', 'term'], ['at least ', 'any '], [], {});
const TIME = slot(['event', 'period'], DATES, [], { date: 'last' });
const EDGE: Slot = { ...TIME, date: 'first without' };
const REFERENCES = slot([], ['clause ', 'section '], [], {});
const AMOUNT = slot(['term'], ['USD ${1:5 million}', 'EUR ${1:5 million}', '${1:20}% of ']);
const LICENCES = ['a licence to ', 'an exclusive licence to ', 'a non-exclusive licence to ', 'a sole licence to ', 'a non-exclusive, royalty-free licence to '];
const PARTIES = slot(['party'], ['the other party', 'either party', 'each party']);

/** What follows a word, or a phrase of up to three. The longest that fits decides. */
const AFTER: ReadonlyMap<string, Slot> = new Map(Object.entries({
  // bonds
  'must': slot([], [], ['not', 'use reasonable efforts to', 'jointly'], { actions: true }),
  'shall': slot([], [], ['not'], { actions: true }),
  'will': slot([], [], ['not'], { actions: true }),
  'may': slot([], [], [], { actions: true }),
  'need': slot([], [], ['not']),
  'must not': slot([], [], ['directly or indirectly'], { actions: true }),
  'shall not': slot([], [], [], { actions: true }),
  'will not': slot([], [], [], { actions: true }),
  'need not': slot([], [], [], { actions: true }),
  'efforts to': slot([], [], [], { actions: true }),
  'affiliates to': slot([], [], [], { actions: true }),
  'refusal to': slot([], [], [], { actions: true }),
  'offer to': slot([], [], [], { actions: true }),
  'negotiation to': slot([], [], [], { actions: true }),
  'right to': slot([], [], [], { actions: true }),
  'elects to': slot([], [], [], { actions: true }),
  'elects not to': slot([], [], [], { actions: true }),
  'can': slot([], [], [], { actions: true }),
  'cannot': slot([], [], [], { actions: true }),
  'jointly': slot([], [], [], { actions: true }),
  // slots
  'on': slot(['cloud'], ['any cloud', 'any other cloud', '${1:30} days notice', 'reasonable notice', 'signing']),
  'upon': slot(['event'], ['termination', 'request of ']),
  'to': slot(['customer', 'party'], ['any customer', 'the other party', 'its affiliates']),
  'licence to': slot(['asset', 'product', 'service'], [], [], { actions: true }),
  'license to': slot(['asset', 'product', 'service'], [], [], { actions: true }),
  'with': slot(['party'], ['consent of ', 'any third party', 'the other party']),
  'without': slot([], ['consent of ']),
  'in': slot(['territory', 'party'], ['any territory', 'good faith', 'year ${1:1}', 'writing']),
  'for': slot(['purpose', 'product', 'service', 'asset', 'term'], ['${1:2} years', '${1:12} months', 'convenience', 'material breach not cured within ${1:30} days']),
  'using': slot(['asset', 'service', 'product'], []),
  'under': slot(['asset', 'term'], ['clause ']),
  'from': slot(['party', 'event'], ['the effective date', 'signing'], [], { date: 'start' }),
  'against': slot(['party', 'term'], []),
  'at': slot(['term'], ['its own expense', 'least ', 'most ']),
  'of': slot(['party', 'service', 'product', 'asset', 'term'], ['the other party', 'either party']),
  'of the': slot([], ['other party', 'effective date']),
  'outside': slot(['territory'], []),
  'including': slot(ANYTHING), 'excluding': slot(ANYTHING), 'other than': slot(ANYTHING),
  'only': slot([], [], ['on', 'to', 'with', 'in', 'from', 'for', 'using', 'within', 'if']),
  'first': slot([], [], ['on']),
  'on behalf of': PARTIES,
  'above': AMOUNT, 'below': AMOUNT, 'at least': AMOUNT, 'at most': AMOUNT, 'capped at': AMOUNT, 'up to': AMOUNT, 'more than': AMOUNT, 'less than': AMOUNT,
  // time
  'until': EDGE, 'through': TIME, 'before': EDGE, 'after': TIME, 'by': TIME,
  'within': slot([], ['${1:30} days of ', '${1:30} days after ', '${1:10} business days of ']),
  'over': slot([], ['${1:8} years']),
  'during': slot(['period'], ['the term']),
  'earlier of': TIME, 'later of': TIME, 'days after': TIME, 'months after': TIME, 'years after': TIME, 'days before': TIME, 'days of': TIME,
  'each': slot(['party'], ['year', 'calendar year', 'quarter', 'month', 'day', 'party'], [], { eager: false }),
  'successive terms of': slot([], ['${1:1} year unless either party gives ${2:60} days notice']),
  // conditions
  'if': slot(['event', 'party', 'term'], ['not ', 'either party '], []),
  'unless': slot(['event', 'party', 'term'], ['not '], []),
  'while': slot(['event', 'party', 'term'], ['not '], []),
  'except': slot([], [], ['to', 'for', 'on', 'in', 'with', 'if', 'under clause', 'using']),
  'but': slot([], [], ['not']), 'but not': slot([], [], ['to', 'for', 'on', 'in', 'with']),
  'regardless of': slot(['event']), 'regardless': slot([], [], ['of']),
  'subject': slot([], [], ['to']), 'subject to': slot([], ['clause ', 'section ', 'Applicable Law'], [], { references: 'agreements' }),
  'notwithstanding': slot([], ['clause ', 'section ', 'anything in this agreement'], [], { references: 'agreements' }),
  'prevails over': slot([], ['clause ', 'section '], [], { references: 'agreements' }),
  'prevails': slot([], [], ['over']),
  'consent of': PARTIES, 'consent': slot([], [], ['of']),
  'cause': PARTIES,
  'liability of': PARTIES,
  // references
  'clause': slot([], [], [], { references: 'clauses' }), 'clauses': slot([], [], [], { references: 'clauses' }),
  'section': slot([], [], [], { references: 'clauses' }),
  'in breach of': REFERENCES, 'breach of': REFERENCES, 'breaches': REFERENCES, 'under clause': slot([], [], [], { references: 'clauses' }),
  // grants
  'grants': PARTIES, 'appoints': PARTIES, 'between': slot(['party']), 'assigns': THINGS, 'owns': THINGS, 'own': THINGS, 'warrants': THINGS,
  'the law of': slot(['territory'], ['Delaware', 'New York', 'England']),
  'becomes': slot([], ['non-exclusive', 'exclusive']), 'become': slot([], ['non-exclusive', 'exclusive']),
  'survive': slot([], ['termination', 'expiry']), 'survives': slot([], ['termination', 'expiry']),
  // declarations
  'kind of': slot([], []), 'part of': slot(['cloud', 'territory']), 'distinct from': slot([], []), 'built on': slot(['product', 'service']),
  'operated by': slot(['party']), 'provided by': slot(['party']), 'judged by': slot(['party', 'term'], []), 'an affiliate of': slot(['party']), 'when': slot(['event']),
  // instruments, amendments, scenarios
  'dated': slot([], [], [], { date: 'start' }), 'effective': slot([], ['upon '], [], { date: 'start' }), 'effective upon': slot(['event']), 'supersedes': slot([], [], [], { references: 'agreements' }),
  'replace': slot([], ['clause ']), 'delete': slot([], ['clause ']), 'insert': slot([], [], ['after clause', 'before clause']),
  'use': slot([], [], [], { references: 'files' }),
  'expect': slot([], [], ['permitted', 'required by clause', 'breach of clause', 'unclear under clause', 'not governed']),
  'fact': slot(['event', 'party', 'product', 'asset'], []), 'given': slot(['event', 'party', 'product', 'asset'], []),
  'occurred': slot([], [], ['on']), 'has not': slot([], [], ['occurred as of']), 'has': slot([], [], ['a right of first refusal to', 'the sole right to', 'not occurred as of']),
}));

/** Words that stand before a name and leave what may follow as it is. */
const PASSED: ReadonlySet<string> = new Set(['and', 'or', 'any', 'all', 'each', 'every', 'no', 'the', 'a', 'an', 'other', 'its', ',']);

/**
 * What may stand after the words of a sentence, the sentence having begun.
 *
 * @param isParty whether a name is that of a party, which a payment goes to; another name may be what is paid
 */
export function slotAfter(words: readonly Word[], isParty: (name: string) => boolean = () => true): Slot {
  const last = words.at(-1);
  if (!last) return slot([]);
  if (isValue(last)) return afterReceiver(words, isParty) ?? afterValue(words);
  const articled = last.text === 'a' || last.text === 'an' ? afterReceiver(words.slice(0, -1), isParty) : undefined;
  if (articled) return slot([], articled.phrases.flatMap((one) => (one.startsWith(`${last.text} `) ? [one.slice(last.text.length + 1)] : [])));
  if (last.text === ',' || last.text === 'and' || last.text === 'or') return afterComma(words, last.text);
  if (last.text === ':') return AMOUNT;
  return afterPhrase(words) ?? (isAction(words) ? afterAction(last.text) : slot(ANYTHING, [], SLOT_WORDS, { eager: false }));
}

function isValue(word: Word): boolean {
  return word.type !== 'word' && word.type !== 'mark';
}

/** The longest known phrase at the end of the words, quantifiers passed over. */
function afterPhrase(words: readonly Word[]): Slot | undefined {
  for (let end = words.length; end > 0; end--) {
    for (let length = Math.min(3, end); length > 0; length--) {
      const found = AFTER.get(phrase(words, end - length, end));
      if (found) return end === words.length ? found : { ...found, phrases: kindPhrases(found), next: [], date: undefined };
    }
    if (!PASSED.has(words[end - 1]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** After `any`, the words for the kinds that fit. */
function kindPhrases({ kinds }: Slot): readonly string[] {
  return kinds.flatMap((kind) => (KIND_WORDS.has(kind) ? [kind, `other ${kind}`] : []));
}

const KIND_WORDS: ReadonlySet<string> = new Set(['party', 'cloud', 'product', 'service', 'asset', 'customer', 'territory', 'purpose']);

function phrase(words: readonly Word[], from: number, to: number): string {
  return words.slice(from, to).map((word) => (word.type === 'word' || from === 0 ? word.text.toLowerCase() : '\0')).join(' ');
}

/** A list goes on; after a comma another slot may come too. */
function afterComma(words: readonly Word[], mark: string): Slot {
  const governor = governing(words);
  const kinds = governor?.kinds ?? ANYTHING;
  return { kinds, phrases: governor?.phrases ?? [], next: mark === ',' ? [...SLOT_WORDS, ...TAIL, 'a kind of', 'distinct from', 'operated by', 'judged by', 'meaning'] : [], eager: mark !== ',', references: governor?.references, actions: governor?.actions, date: governor?.date };
}

/** The slot word that a list stands under. */
function governing(words: readonly Word[]): Slot | undefined {
  let at = words.length;
  while (at > 0) {
    const word = words[at - 1];
    if (!word || !(isValue(word) || PASSED.has(word.text))) break;
    at--;
  }
  return at === 0 ? undefined : afterPhrase(words.slice(0, at)) ?? (isAction(words.slice(0, at)) ? afterAction(words[at - 1]?.text ?? '') : undefined);
}

/** Whether the last word is the verb of its sentence. */
function isAction(words: readonly Word[]): boolean {
  return words.length > 1 && afterPhrase(words.slice(0, -1))?.actions === true;
}

function afterAction(verb: string): Slot {
  const objects = OBJECTS[verb];
  const kinds: readonly ThingKind[] = objects?.kinds ?? ['product', 'service', 'asset', 'term'];
  return { kinds, phrases: objects?.phrases ?? ['at least ', 'any '], next: objects?.next ?? SLOT_WORDS, eager: true };
}

/** Verbs whose object is of its own sort. */
const OBJECTS: Readonly<Record<string, { readonly kinds: readonly ThingKind[]; readonly phrases?: readonly string[]; readonly next?: readonly string[] }>> = {
  pay: { kinds: ['party', 'term'], phrases: ['USD ${1:5 million}', '${1:20}% of '] },
  give: { kinds: ['party'], phrases: [] },
  indemnify: { kinds: ['party'], phrases: ['the other party'] },
  solicit: { kinds: ['customer', 'term'], phrases: ['Customers of the other party', 'employees of the other party'] },
  hire: { kinds: [], phrases: ['employees of the other party'] },
  disparage: { kinds: ['party'], phrases: ['the other party'] },
  compete: { kinds: [], phrases: [], next: ['with'] },
  invest: { kinds: [], phrases: ['USD ${1:5 million}'], next: ['in'] },
  assign: { kinds: ['asset'], phrases: ['this agreement'] },
  terminate: { kinds: [], phrases: ['this agreement'] },
  audit: { kinds: ['term', 'asset'], phrases: [] },
};

/** `grants Amazon`, `must pay Amazon and Microsoft`: who receives something is followed by what. */
function afterReceiver(words: readonly Word[], isParty: (name: string) => boolean): Slot | undefined {
  const verb = words.findLastIndex((word) => !isValue(word) && !PASSED.has(word.text));
  const receivers = words.slice(verb + 1).filter(isValue);
  if (!receivers.every((one) => (one.type === 'term' || one.type === 'string') && isParty(one.text.replaceAll(/["“”]/g, '')))) return undefined;
  const given = RECEIVED.get(words[verb]?.text ?? '');
  return given && slot([], given, ['and', ...(given === LICENCES ? [] : [...SLOT_WORDS, ...TAIL])]);
}

const RECEIVED: ReadonlyMap<string, readonly string[]> = new Map([['grants', LICENCES], ['grant', LICENCES], ['pay', AMOUNT.phrases], ['reimburse', AMOUNT.phrases]]);

/** After a name, a date or a figure. */
function afterValue(words: readonly Word[]): Slot {
  const last = words.at(-1);
  const first = words.findIndex(isValue) === words.length - 1 && words.slice(0, -1).every((word) => PASSED.has(word.text.toLowerCase()));
  if (last?.type === 'number') return slot([], [], last.text.endsWith('%') ? ['of'] : ['days', 'business days', 'months', 'years', 'of', ...TAIL], { eager: false });
  if (first) return slot([], [], PREDICATES, { eager: false });
  const conditional = words.some((word) => word.type === 'word' && /^(?:if|unless|while)$/i.test(word.text));
  return slot([], [], [...(conditional ? CONDITION : []), 'and', 'or', 'only on', ...SLOT_WORDS, ...TAIL, 'of'], { eager: false });
}
