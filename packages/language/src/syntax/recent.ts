import { parse } from './parse.ts';
import type { Parsed } from './parse.ts';

/** How many characters of text are kept parsed: some thousand elements. */
const MOST = 500_000;

const recent = new Map<string, Parsed>();
let kept = 0;

/**
 * Parses the text of an element, or gives what it was parsed to not long ago. Agreements are made from one another: a workspace
 * writes the same declarations and clauses in file after file, and their trees, which never change, are the same.
 */
export function recentParse(text: string): Parsed {
  const known = recent.get(text);
  if (known) return known;
  const parsed = parse(text);
  recent.set(text, parsed);
  kept += text.length;
  for (const [oldest] of recent) {
    if (kept <= MOST) break;
    recent.delete(oldest);
    kept -= oldest.length;
  }
  return parsed;
}
