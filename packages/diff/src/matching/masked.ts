import type { ComparedVersion, Target } from '@dealwright/model';
import type { Correspondence } from '../things/correspondence.ts';
import { withoutNumber } from './part.ts';
import type { Part } from './part.ts';
import { OPEN, resolvedText, withName } from './resolved.ts';

/**
 * The words of a unit with those names masked that only one version has, and all numbers that it refers to: equal where nothing else differs.
 * Names are masked by the order in which they come, so that `X or Y` is not `X or X`.
 */
export interface Masked {
  readonly words: string;
  /** The ids of the things that were masked, by the order in which they first come. */
  readonly things: readonly string[];
}

/** Masks the units of either version. */
export interface Masking { readonly base: (part: Part) => Masked; readonly revision: (part: Part) => Masked }

/** Masks the units of one version. Each unit is read once. */
export function masking(version: ComparedVersion, side: 'base' | 'revision', things: Correspondence, instruments: ReadonlyMap<string, string>): (part: Part) => Masked {
  const shared = sharedIds(things);
  const own = side === 'base' ? new Map([...instruments.values()].map((name) => [name, name])) : instruments;
  const read = new WeakMap<Part, Masked>();
  const mask = (part: Part): Masked => {
    const masked: string[] = [];
    const order = (id: string): number => (masked.includes(id) ? masked.indexOf(id) : masked.push(id) - 1);
    const resolve = (target: Target): string => {
      switch (target.type) {
        case 'thing': {
          const canonical = things[side].get(target.id) ?? target.id;
          return shared.has(canonical) ? canonical : `?${target.id.slice(0, target.id.indexOf(':'))}${order(target.id)}`;
        }
        case 'agreement': return own.get(target.name) ?? '?agreement';
        default: return '?number';
      }
    };
    const words = resolvedText(version, part.unit.span, resolve, withoutNumber(part));
    // In its heading and its wordings, too, a clause speaks of what its sentences do.
    return { words: masked.reduce((text, id, index) => withName(text, version.vocabulary.things.get(id)?.name ?? id, `${OPEN}${index}`), words), things: masked };
  };
  return (part) => {
    let known = read.get(part);
    if (!known) read.set(part, known = mask(part));
    return known;
  };
}

/** The ids that both versions have. */
function sharedIds({ base, revision }: Correspondence): ReadonlySet<string> {
  const old = new Set(base.values());
  return new Set([...revision.values()].filter((id) => old.has(id)));
}
