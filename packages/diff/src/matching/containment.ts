import type { Part } from './part.ts';

/** How much of a unit's words must come from another one for it to be a part of that. */
const MOST = 0.6;
/** Shorter sentences are found everywhere. */
const SHORTEST = 20;

/** What is looked at for splits: several units of one version that make up one of the other. */
interface Question {
  /** Units that may have been taken apart, each with the one that it is known to be. */
  readonly wholes: readonly { readonly whole: Part; readonly partner?: Part }[];
  /** Units of the other version that are nobody's. */
  readonly parts: readonly Part[];
  /** The sentences of a unit of either side. */
  readonly sentencesOfWhole: (part: Part) => readonly string[];
  readonly sentencesOfPart: (part: Part) => readonly string[];
}

/** For units that were taken apart the further units that hold their sentences, each in order. What its partner still says was copied, not taken. */
export function takenApart({ wholes, parts, sentencesOfWhole, sentencesOfPart }: Question): ReadonlyMap<Part, readonly Part[]> {
  const holders = new Map<string, { readonly whole: Part; readonly partner?: Part } | 'several'>();
  if (parts.length === 0) return new Map();
  const wanted = new Set(parts.flatMap(sentencesOfPart).filter(({ length }) => length >= SHORTEST));
  for (const one of wholes) {
    const taken = new Set(sentencesOfWhole(one.whole).filter((sentence) => wanted.has(sentence)));
    if (taken.size === 0) continue;
    for (const kept of one.partner ? sentencesOfPart(one.partner) : []) taken.delete(kept);
    for (const sentence of taken) holders.set(sentence, holders.has(sentence) ? 'several' : one);
  }
  const found = new Map<Part, Part[]>();
  for (const part of parts) {
    const sentences = sentencesOfPart(part);
    const whole = holderOf(sentences, holders);
    if (!whole || whole.unit.type !== part.unit.type) continue;
    const others = found.get(whole);
    if (others) others.push(part);
    else found.set(whole, [part]);
  }
  return found;
}

/** The one unit that most of the sentences come from. */
function holderOf(sentences: readonly string[], holders: ReadonlyMap<string, { readonly whole: Part } | 'several'>): Part | undefined {
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const shares = new Map<Part, number>();
  for (const sentence of sentences) {
    const holder = holders.get(sentence);
    if (holder !== undefined && holder !== 'several') shares.set(holder.whole, (shares.get(holder.whole) ?? 0) + sentence.length);
  }
  return [...shares].find(([, share]) => share >= total * MOST)?.[0];
}
