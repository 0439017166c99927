/** `A`, `A and B`, `A, B and C`. */
export function joinWords(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
}

/** Parts that may be absent, with single spaces between. */
export function sayParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ').replaceAll(/ +,/g, ',').replaceAll(/ {2,}/g, ' ');
}

/** A sentence from its words: a capital first, one full stop last. */
export function sayWhole(text: string): string {
  const words = text.trim().replace(/[.,]+$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `1 day`, `30 days`. */
export function sayCount(count: number | undefined, unit: string): string {
  return count === undefined ? `[•] ${unit}s` : `${count} ${count === 1 ? unit : `${unit}s`}`;
}

/** `the European Union`, `the United States`, `Germany`: a territory as a sentence names it. */
export function sayTerritory(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE = /^(?!The |the )(?:.*\b(?:Union|Area|Kingdom|Emirates|Republic|Islands|Territories|Federation|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles)|United (?:States|Republic).*|.*Republic of.*|Middle East)$/;

/** `a licence`, `an exclusive licence`: by the first sound, as far as spelling tells it. */
export function article(words: string): 'a' | 'an' {
  return /^(uni|use|usu|eu|one\b|u\b)/i.test(words) ? 'a' : /^[aeiou]/i.test(words) ? 'an' : 'a';
}
