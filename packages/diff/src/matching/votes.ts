import type { Vote } from '../things/renames.ts';
import type { Masked, Masking } from './masked.ts';
import { leftOver, newcomers } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import { rawWords } from './part.ts';
import type { Part } from './part.ts';
import { OPEN } from './resolved.ts';

const USE = 1;
/** `product "Gadgets".` is like any other declaration; one that says what it means is like no other. */
const BARE_DECLARATION = 1;
const TELLING_DECLARATION = 2;

/** What speaks for names of one version having become names of the other. */
export function votesOf(pairs: Pairs, masked: Masking): readonly Vote[] {
  const uses = pairs.base.flatMap((one) => {
    const other = pairs.revision[pairs.ofBase[one.index]!];
    return other && rawWords(one) !== rawWords(other) ? votesOfPair(masked.base(one), masked.revision(other)) : [];
  });
  return [...uses, ...votesOfDeclarations(pairs, masked, uses)];
}

function votesOfPair(old: Masked, now: Masked): readonly Vote[] {
  if (old.words !== now.words) return [];
  return old.things.flatMap((thing, index) => (now.things[index] === undefined ? [] : [{ base: thing, revision: now.things[index], weight: USE }]));
}

/** Equal declarations: of names that some use speaks for already; of others where they say something, and no other says the same. */
function votesOfDeclarations(pairs: Pairs, masked: Masking, uses: readonly Vote[]): readonly Vote[] {
  const [old, now] = [declarations(leftOver(pairs), masked.base), declarations(newcomers(pairs), masked.revision)];
  const [oldByName, nowByName] = [byName(old), byName(now)];
  const used = new Map(uses.map((vote) => [`${vote.base}\n${vote.revision}`, vote]));
  const supported = [...used.values()].flatMap(({ base, revision }): readonly Vote[] => {
    const [one, other] = [oldByName.get(base), nowByName.get(revision)];
    return one && one.words === other?.words ? [{ base, revision, weight: tells(one) ? TELLING_DECLARATION : BARE_DECLARATION }] : [];
  });
  const unused = old.flatMap((one): readonly Vote[] => {
    const [other, ...others] = now.filter(({ words }) => words === one.words);
    const alone = other && others.length === 0 && tells(one) && old.filter(({ words }) => words === one.words).length === 1;
    const [base, revision] = [one.things[0], other?.things[0]];
    return alone && base !== undefined && revision !== undefined && !used.has(`${base}\n${revision}`) ? [{ base, revision, weight: TELLING_DECLARATION }] : [];
  });
  return [...supported, ...unused];
}

function declarations(parts: readonly Part[], mask: (part: Part) => Masked): readonly Masked[] {
  return parts.filter(({ unit }) => unit.type === 'declaration').map(mask);
}

function byName(declared: readonly Masked[]): ReadonlyMap<string | undefined, Masked> {
  return new Map(declared.map((one) => [one.things[0], one]));
}

/** Whether a declaration says more than the name and its other forms. */
function tells({ words }: Masked): boolean {
  return words.includes(',') || words.includes('means') || words.split(OPEN).length > 3;
}
