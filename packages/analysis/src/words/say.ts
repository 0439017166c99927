import type { Clause } from '@dealwright/model';

/** `A`, `A and B`, `A, B and C`. */
export function list(words: readonly string[], join = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  const last = words.at(-1) ?? '';
  return head === '' ? last : `${head} ${join} ${last}`;
}

/** The first few of many words, and how many more there are: `A, B, C and 7 more`. */
export function listFew(words: readonly string[], few = 5): string {
  return words.length <= few + 1 ? list(words) : list([...words.slice(0, few), `${(words.length - few).toLocaleString('en-US')} more`]);
}

/** So many of anything are spoken of one by one. */
export const FEW = 4;

/** A sentence for each of the first few, and one for all the others. */
export function few<T>(all: readonly T[], say: (one: T) => string, sayMore: (more: string) => string): readonly string[] {
  const shown = all.length <= FEW + 1 ? all : all.slice(0, FEW);
  const more = all.length - shown.length;
  return [...shown.map(say), ...(more > 0 ? [sayMore(more.toLocaleString('en-US'))] : [])];
}

/** `A brings in B, which brings in A`; of a long way only its beginning and its end. */
export function sayWay(names: readonly string[], verb: string): string {
  const shown = names.length <= 8 ? names : [...names.slice(0, 5), `${(names.length - 7).toLocaleString('en-US')} more in turn`, ...names.slice(-2)];
  return `${shown[0] ?? ''} ${verb} ${shown.slice(1).join(`, which ${verb} `)}`;
}

/** `clause 2.1 (“Cloud”) of MSOAI`: how messages name a clause. */
export function sayClause(clause: Pick<Clause, 'number' | 'heading' | 'agreement'>, from?: string): string {
  const heading = clause.heading === '' ? '' : ` (“${clause.heading}”)`;
  const of = clause.agreement === '' || clause.agreement === from ? '' : ` of ${clause.agreement}`;
  return `clause ${clause.number}${heading}${of}`;
}

/** The name of a file in messages: what stands after its last slash. */
export function sayFile(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
