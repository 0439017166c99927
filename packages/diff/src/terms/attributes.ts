import type { Thing, ThingId } from '@dealwright/model';
import type { ChangeCode } from '../rows.generated.ts';

/** What a declaration says of a thing by naming another one: each that comes or goes is one change. */
export interface Attribute {
  readonly read: (thing: Thing) => readonly ThingId[];
  readonly added: ChangeCode;
  readonly removed: ChangeCode;
  readonly sayAdded: (name: string, other: string) => string;
  readonly sayRemoved: (name: string, other: string) => string;
  /** Whether what is said of the other one is reached as well. */
  readonly reachesOther: boolean;
}

export const ATTRIBUTES: readonly Attribute[] = [
  {
    read: ({ kindOf }) => kindOf, added: 'terms/kind/added/widened', removed: 'terms/kind/removed/narrowed', reachesOther: true,
    sayAdded: (name, other) => `${other} is wider: ${name} is now a kind of it, so what is said of ${other} holds for ${name}.`,
    sayRemoved: (name, other) => `${other} is narrower: ${name} is no longer a kind of it, so what is said of ${other} no longer holds for ${name}.`,
  },
  {
    read: ({ partOf }) => partOf, added: 'terms/part/added/inside', removed: 'terms/part/removed/outside', reachesOther: true,
    sayAdded: (name, other) => `${name} is now a part of ${other}: what is said of ${other} holds there.`,
    sayRemoved: (name, other) => `${name} is no longer a part of ${other}: what is said of ${other} no longer holds there.`,
  },
  {
    read: ({ distinctFrom }) => distinctFrom, added: 'terms/distinct/added/apart', removed: 'terms/distinct/removed/perhaps-shared', reachesOther: true,
    sayAdded: (name, other) => `Nothing is both ${name} and ${other} any more: the definitions keep them apart.`,
    sayRemoved: (name, other) => `Something may now be both ${name} and ${other}: the definitions no longer keep them apart.`,
  },
  {
    read: ({ builtOn }) => builtOn, added: 'terms/built-on/added/involves', removed: 'terms/built-on/removed/stands-alone', reachesOther: true,
    sayAdded: (name, other) => `${name} is now built on ${other}: to offer the one may be to offer the other.`,
    sayRemoved: (name, other) => `${name} is no longer built on ${other}.`,
  },
  {
    read: ({ operatedBy }) => operatedBy, added: 'terms/operator/added/operated', removed: 'terms/operator/removed/not-operated', reachesOther: false,
    sayAdded: (name, other) => `${name} is now said to be operated or provided by ${other}.`,
    sayRemoved: (name, other) => `${name} is no longer said to be operated or provided by ${other}.`,
  },
  {
    read: ({ affiliateOf }) => affiliateOf, added: 'terms/affiliate/added/joined', removed: 'terms/affiliate/removed/left', reachesOther: true,
    sayAdded: (name, other) => `${name} is now an affiliate of ${other}: who speaks of the affiliates of ${other} speaks of it.`,
    sayRemoved: (name, other) => `${name} is no longer an affiliate of ${other}: who speaks of the affiliates of ${other} no longer speaks of it.`,
  },
];
