import type { Change, ComparedVersion, Pairing } from '@dealwright/model';
import type { Identity } from './things/identity.ts';

/** The two versions and what in them is one another. */
export interface Comparing {
  readonly base: ComparedVersion;
  readonly revision: ComparedVersion;
  readonly pairings: readonly Pairing[];
  /** Pairings that moved together, in order. */
  readonly blocks: readonly (readonly Pairing[])[];
  readonly identity: Identity;
}

/** Looks at one pairing for changes of one sort, and gives each that it finds. What it is silent about it leaves to the others. */
export type Observer = (pairing: Pairing, comparing: Comparing) => readonly Change[];
