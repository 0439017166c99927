import { readFileSync, readdirSync } from 'node:fs';

const SAMPLES = new URL('../samples/', import.meta.url);

/** The sample files by URI. */
export function sampleFiles(): ReadonlyMap<string, string> {
  return new Map(readdirSync(SAMPLES).filter((name) => name.endsWith('.deal')).toSorted().map((name) => [`file:///${name}`, readFileSync(new URL(name, SAMPLES), 'utf8')]));
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** The words, marks and gaps of a text. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
