import { singular } from './inflect.ts';

/** A name as it is compared for sameness of wording: single spaces, straight apostrophes, composed letters, no article before it. */
export function plainName(name: string): string {
  return PLAIN.test(name) ? name : normalised(name);
}

/** Most names are plain as they stand. */
const PLAIN = /^(?![Tt]he )[A-Za-z0-9.,&'-]+(?: [A-Za-z0-9.,&'-]+)*$/;

function normalised(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().replace(/^(?:The|the) (?=\S)/, '');
}

const keys = new Map<string, string>();
/** More names than a large workspace has; past it the memory is worth more than the time. */
const MOST = 50_000;

/**
 * What all forms of a name share: the last word of each part joined by `of` in the singular, so that `Changes of
 * Control` is `Change of Control` and `APIs` is `API`. The dot of `Contoso Inc.` does not count.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const plain = plainName(name).replace(/\.$/, '');
  const key = plain.includes(' of ') ? plain.split(' of ').map(singularLast).join(' of ') : singularLast(plain);
  if (keys.size >= MOST) keys.clear();
  keys.set(name, key);
  return key;
}

function singularLast(words: string): string {
  const at = words.lastIndexOf(' ') + 1;
  return words.slice(0, at) + singular(words.slice(at));
}
