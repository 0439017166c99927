import { BUCKETS, CHANGE_LEVELS } from '@dealwright/model';
import type { Bucket, Change, ChangeLevel, ComparedVersion, Comparison, Day, Span } from '@dealwright/model';
import type { Failing } from '@dealwright/render';
import type { Paper } from '@dealwright/render/word';
import type { Range } from './reported.ts';

/** A comparison as every format prints it: filtered as the person asked, with the places of its words. */
export interface Compared {
  readonly comparison: Comparison;
  readonly base: ComparedVersion;
  readonly revision: ComparedVersion;
  /** Where words of a version stand, as the person would type it. */
  readonly place: (version: 'base' | 'revision', span: Span) => { readonly file: string; readonly range: Range };
  /** What was asked to be shown. */
  readonly shown: Shown;
  /** The short name of the agreement that the person named. */
  readonly agreement?: string;
  /** Short names of the instruments in all files that were read. */
  readonly instruments: readonly string[];
  /** The day of what is made from the comparison. */
  readonly day: Day;
  /** Who is said to have made the changes, and what they are printed on. */
  readonly author: string;
  readonly paper: Paper;
  /** What makes the command fail, where the person said so. */
  readonly failing?: Failing;
  /** How many changes that left out. */
  readonly leftOut: { readonly otherParties: number; readonly otherLevels: number };
}

/** What a person wants to see. */
export interface Shown {
  /** The name of the party whose rights and duties are asked about. */
  readonly party?: string;
  readonly level?: ChangeLevel;
}

/** The changes that somebody asked for, and how many were left out. */
export function choose(comparison: Comparison, { party, level }: Shown): Pick<Compared, 'comparison' | 'leftOut'> {
  const widest = level === undefined ? CHANGE_LEVELS.length : CHANGE_LEVELS.indexOf(level);
  const onLevel = comparison.changes.filter((change) => CHANGE_LEVELS.indexOf(change.level) <= widest);
  const changes = onLevel.filter((change) => party === undefined || concerns(change, party));
  return {
    comparison: { ...comparison, changes },
    leftOut: { otherParties: onLevel.length - changes.length, otherLevels: comparison.changes.length - onLevel.length },
  };
}

function concerns({ effects, favours, burdens }: Change, party: string): boolean {
  return [...favours, ...burdens, ...effects.map((effect) => effect.party)].includes(party);
}

/** Changes as lawyers sort them, in the order of the buckets; empty ones are left out. */
export function byBucket(changes: readonly Change[]): readonly (readonly [Bucket, readonly Change[]])[] {
  return BUCKETS.map((bucket) => [bucket, changes.filter((change) => change.bucket === bucket)] as const).filter(([, found]) => found.length > 0);
}
