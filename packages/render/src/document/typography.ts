import { parseDay, sayDay } from '@dealwright/model';

/** What no page shows as it stands: controls, marks that turn the direction of what follows, halves of characters. */
const UNSHOWN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Text without characters that would not be shown, or would disguise what stands beside them. */
export function plainCharacters(text: string): string {
  return text.replaceAll(UNSHOWN, '\uFFFD');
}

/** The same with its white space as one space. */
export function shown(text: string): string {
  return plainCharacters(text.replaceAll(/\s+/gu, ' '));
}

/** Apostrophes and quotation marks as printers set them. */
export function typeset(text: string): string {
  return shown(text).replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”');
}

/** `“words”`. */
export function quoted(text: string): string {
  return `“${typeset(text)}”`;
}

/** `2026-03-01` as `1 March 2026`; what is no day stays. */
export function spelledOut(date: string): string {
  const day = parseDay(date);
  return day === undefined ? date : sayDay(day);
}

export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
