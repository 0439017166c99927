import { singular } from './inflect.ts';

/** A name as it is compared for sameness of wording: single spaces, straight apostrophes, composed letters, no article before it. */
export function plainName(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().replace(/^(?:The|the) (?=\S)/, '');
}

/**
 * What all forms of a name share: the last word of each part joined by `of` in the singular, so that `Changes of
 * Control` is `Change of Control` and `APIs` is `API`.
 */
export function nameKey(name: string): string {
  const plain = plainName(name);
  if (!plain.includes(' of ')) return singularLast(plain);
  return plain.split(' of ').map(singularLast).join(' of ');
}

function singularLast(words: string): string {
  const at = words.lastIndexOf(' ') + 1;
  return words.slice(0, at) + singular(words.slice(at));
}
