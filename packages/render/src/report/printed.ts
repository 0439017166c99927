import type { Passage } from '@dealwright/model';
import { spelledOut, typeset } from '../document/typography.ts';

/** The words of a passage as an agreement prints them; of a whole clause without the heading, which stands above them. */
export function printed({ text, unit }: Passage): string {
  const words = unit.type === 'clause' ? text.replace(/^clause\s+[\w.]+\s*(?:"[^"]*"|“[^”]*”)?\s*/, '') : text;
  return typeset(words.replaceAll(/(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])/g, spelledOut)).trim();
}
