import type { Clause } from '@dealwright/model';

/** `A`, `A and B`, `A, B and C`. */
export function list(words: readonly string[], join = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  const last = words.at(-1) ?? '';
  return head === '' ? last : `${head} ${join} ${last}`;
}

/** `clause 2.1 (“Cloud”) of MSOAI`: how messages name a clause. */
export function sayClause(clause: Pick<Clause, 'number' | 'heading' | 'agreement'>, from?: string): string {
  const heading = clause.heading === '' ? '' : ` (“${clause.heading}”)`;
  const of = clause.agreement === '' || clause.agreement === from ? '' : ` of ${clause.agreement}`;
  return `clause ${clause.number}${heading}${of}`;
}

/** `one clause`, `2 clauses`: a count with its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

/** `a product`, `an asset`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
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
