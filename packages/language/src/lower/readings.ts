import type { ThingKind } from '@dealwright/model';

/** How names are to be read: which kinds are likely here, and whether a name that nothing declares is in order. */
export interface Reading {
  readonly kinds?: readonly ThingKind[];
  /** Places of law, roles, titles, addresses: a name that nothing declares is an ordinary word here. */
  readonly soft?: boolean;
}

const reading = (...kinds: readonly ThingKind[]): Reading => ({ kinds });

/** What stands in each place of a sentence, likeliest first. One object each, so that two readings alike are the same. */
export const READING = {
  any: {} as Reading,
  soft: { soft: true } as Reading,
  party: reading('party'),
  judge: { kinds: ['party'], soft: true } as Reading,
  law: { kinds: ['territory'], soft: true } as Reading,
  cloud: reading('cloud'),
  event: reading('event'),
  point: reading('event', 'period', 'term'),
  period: reading('period', 'event'),
  subject: reading('event', 'party'),
  source: reading('party', 'event'),
  venue: reading('cloud', 'event'),
  place: reading('territory', 'party', 'purpose'),
  purpose: reading('purpose', 'customer', 'product', 'service', 'asset'),
  member: reading('product', 'service', 'asset', 'customer'),
  object: reading('product', 'service', 'asset', 'customer', 'party', 'term'),
  licensed: reading('asset', 'product', 'service'),
  cause: reading('event', 'term', 'asset'),
  fact: reading('event', 'party', 'product'),
} as const;
