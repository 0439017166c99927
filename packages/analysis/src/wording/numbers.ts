const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: ReadonlyMap<string, number> = new Map([['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);

const SMALL: ReadonlyMap<string, number> = new Map([...UNITS.map((word, value) => [word, value] as const), ...TENS.flatMap((word, index) => (word === '' ? [] : [[word, index * 10] as const]))]);

const WORD = [...SMALL.keys(), 'hundred', ...SCALES.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The source of a regular expression for a run of number words: `thirty`, `One Hundred and Twenty-Five thousand`. */
export const NUMBER_WORDS = `(?:${WORD})(?:(?:[ \\t\\r\\n]+|-)(?:and[ \\t\\r\\n]+)?(?:${WORD}))*`;

/**
 * The number that English cardinal words say: `one hundred and eighty`, `Twenty-Five`, `two million five hundred thousand`.
 *
 * @returns `undefined` for words that are not one number: `two three`, `twenty eleven`
 */
export function parseNumberWords(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let lastScale = Infinity;
  /** What may still be added inside the group: less than this. */
  let room = Infinity;
  let isOpen = false;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (small >= room || (small === 0 && isOpen)) return undefined;
      group += small;
      // After twenty a unit, after a hundred anything below; after a unit or a teen nothing.
      room = small >= 20 ? 10 : 0;
      isOpen = true;
    } else if (word === 'hundred') {
      if (group < 1 || group > 99) return undefined;
      group *= 100;
      room = 100;
    } else if (scale !== undefined) {
      if (group === 0 || scale >= lastScale) return undefined;
      total += group * scale;
      [group, room, lastScale] = [0, Infinity, scale];
    } else return undefined;
  }
  return isOpen ? total + group : undefined;
}

/** A whole number below a billion in words, as an agreement writes it: `one hundred and eighty`. */
export function sayNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9) return undefined;
  if (value < 20) return UNITS[value];
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${UNITS[value % 10]}`}`;
  if (value < 1000) return `${UNITS[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${sayNumber(value % 100)}`}`;
  const [scale, size] = value < 1e6 ? ['thousand', 1e3] as const : ['million', 1e6] as const;
  const rest = value % size;
  return `${sayNumber(Math.floor(value / size))} ${scale}${rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${sayNumber(rest)}`}`;
}
