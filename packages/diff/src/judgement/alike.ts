/** Where something stands, and the words that say it: not what it means. */
const NOT_MEANING: ReadonlySet<string> = new Set(['text', 'word', 'source', 'id']);

/** Whether two pieces of a model mean the same: alike but for where they stand and how they are worded. */
export function isAlike(a: unknown, b: unknown): boolean {
  return a === b || meaningOf(a) === meaningOf(b);
}

/** A piece of a model as a text; equal texts mean the same. */
export function meaningOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (/span$/i.test(key) || NOT_MEANING.has(key) ? undefined : part)) ?? '';
}
