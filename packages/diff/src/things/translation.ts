import type { ClauseReference, ThingId } from '@dealwright/model';

/** What the names of one version are called in the identity space that both share. Ids of things, `clause:MSOAI/2.1`, `section:MSOAI/2`, `agreement:MSOAI`. */
export type Names = ReadonlyMap<string, string>;

/** Reads the model data of one version in the identity space that both share. */
export interface Translation {
  /** Of a thing, or of what stands for one: `clause:MSOAI/2.1`, `agreement:MSOAI`. */
  readonly id: (id: ThingId) => ThingId;
  /** Of an event, an atom, or anything else that is made of ids: `launch(product:Frontier@file:///a.deal,cloud:Azure)`. */
  readonly key: (key: string) => string;
  /** Of an agreement or amendment by its short name. */
  readonly instrument: (name: string) => string;
  /** Of a clause by its id: `MSOAI/2.1`. */
  readonly clause: (id: string) => string;
  /** Where it leads, whatever its text: `clause:MSOAI/2.1(a)`. @param within the short name of the agreement that it stands in */
  readonly target: (reference: ClauseReference, within: string) => string;
  /**
   * Any model data, with every id in it translated; references lead to canonical numbers. Spans and words stay as they are, and what holds no id
   * that changes is the same object.
   *
   * @param within the short name of the agreement that it stands in; without it references that name none are left alone
   */
  readonly value: <T>(value: T, within?: string) => T;
}

/** Makes a translation from a table of names. */
export function translation(names: Names): Translation {
  const keys = new Map<string, string>();
  const id = (of: ThingId): ThingId => names.get(of) ?? key(of);
  const key = (of: string): string => {
    let known = keys.get(of);
    if (known === undefined) keys.set(of, known = translated(of, names));
    return known;
  };
  const instrument = (name: string): string => withoutPrefix(names.get(`agreement:${name}`) ?? name);
  const clause = (of: string): string => withoutPrefix(names.get(`clause:${of}`) ?? of);
  const target = ({ what, number, agreement }: ClauseReference, within: string): string => key(`${what}:${agreement ?? within}/${number}`);
  return { id, key, instrument, clause, target, value: (value, within) => deep(value, { key, instrument, target, within }) as typeof value };
}

/** Words: what they hold is for people to read. */
const WORDS: ReadonlySet<string> = new Set(['text', 'heading', 'clauseHeading', 'title', 'meaning', 'uri', 'name', 'verb', 'says', 'status', 'role', 'forms', 'judgedBy', 'word', 'words', 'old']);

type Deep = Pick<Translation, 'key' | 'instrument' | 'target'> & { readonly within: string | undefined };

function deep(value: unknown, translate: Deep): unknown {
  if (typeof value === 'string') return holdsIds(value) ? translate.key(value) : value;
  if (typeof value !== 'object' || value === null || 'anchor' in value) return value;
  if (Array.isArray(value)) {
    const all = value.map((item) => deep(item, translate));
    return all.some((item, index) => item !== value[index]) ? all : value;
  }
  if (isReference(value)) return movedReference(value, translate);
  const changed = Object.entries(value).flatMap(([name, part]: [string, unknown]): readonly [string, unknown][] => {
    if (WORDS.has(name)) return [];
    const after = name === 'agreement' && typeof part === 'string' ? translate.instrument(part) : deep(part, translate);
    return after === part ? [] : [[name, after]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function holdsIds(text: string): boolean {
  return text.includes(':') || text.includes('(');
}

function isReference(value: object): value is ClauseReference {
  return 'what' in value && 'number' in value && 'numberSpan' in value;
}

function movedReference(reference: ClauseReference, { target, instrument, within }: Deep): ClauseReference {
  const own = reference.agreement ?? within;
  if (own === undefined) return reference;
  const leads = withoutPrefix(target(reference, own));
  const agreement = instrument(own);
  const number = leads.startsWith(`${agreement}/`) ? leads.slice(agreement.length + 1) : leads;
  return number === reference.number && (reference.agreement === undefined || reference.agreement === agreement) ? reference : { ...reference, number, ...(reference.agreement !== undefined && { agreement }) };
}

function withoutPrefix(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

const PREFIX = /\b(?:(?:party|cloud|product|service|asset|customer|territory|purpose|event|term|action|period|calendar|clause|section|schedule|agreement):|(?:termination|expiry|signing|effective)\()/g;
const END = /[(),;&|+\s]|$/g;

/** Puts the canonical id in the place of every id in a key: at each place the longest that is known. */
function translated(key: string, names: Names): string {
  if (!holdsIds(key)) return key;
  let result = '';
  let at = 0;
  for (const { 0: prefix, index } of key.matchAll(PREFIX)) {
    if (index < at) continue;
    const isEvent = prefix.endsWith('(');
    const start = isEvent ? index + prefix.length : index;
    const found = longest(key, start, isEvent ? 'agreement:' : '', names);
    if (!found) continue;
    result += key.slice(at, start) + (isEvent ? withoutPrefix(found.canonical) : found.canonical);
    at = found.end;
  }
  return at === 0 ? key : result + key.slice(at);
}

function longest(key: string, start: number, prefix: string, names: Names): { readonly canonical: string; readonly end: number } | undefined {
  let best: { canonical: string; end: number } | undefined;
  END.lastIndex = start + 1;
  for (let end = END.exec(key); end; end = END.exec(key)) {
    const canonical = names.get(prefix + key.slice(start, end.index));
    if (canonical !== undefined) best = { canonical, end: end.index };
    if (end[0] === '') break;
    END.lastIndex = end.index + 1;
  }
  return best;
}
