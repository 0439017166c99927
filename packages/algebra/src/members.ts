import type { ThingId } from '@dealwright/model';
import { contains } from './classes.ts';
import type { Classes } from './classes.ts';
import { isUnresolved } from './taxonomy.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * The unnamed member of one class, or of a kind (`*cloud`: "another cloud"), seen by a few unions of classes: bit i of a
 * mask says whether the member is in union i.
 */
export interface Member {
  readonly id: ThingId;
  /** In the plain reading, which adds no membership. */
  readonly plain: number;
  /** In the readings that differ, each with the fewest classes into which it must be put. */
  readonly otherwise: readonly { readonly mask: number; readonly added: readonly ThingId[] }[];
}

/** More open memberships of one member than this are not worked out. */
const MOST_OPEN = 8;

/**
 * All members that matter to some unions of classes: those of the classes that they mention, of the kinds of these, and
 * one of each kind that belongs to no class. Named classes come first, in the order in which the unions mention them.
 *
 * A reading gives each member a truth value for every class that the declarations leave open; members are independent
 * of one another, so the readings of a dimension are the products of its members' own.
 *
 * @param unions at most 30; `undefined` for one that does not limit the dimension
 * @param fallback the kind of the dimension's members where no union mentions any
 * @returns `'undecided'` where a member has too many open memberships
 */
export function membersOf(unions: readonly (Classes | undefined)[], fallback: string, taxonomy: Taxonomy): readonly Member[] | 'undecided' {
  const mentioned = new Set<ThingId>();
  const kinds = new Set<string>();
  for (const union of unions) {
    for (const id of union?.mentions ?? []) mentioned.add(id);
    for (const kind of union?.kinds ?? []) kinds.add(kind);
  }
  if (kinds.size === 0) kinds.add(fallback);

  const named = new Set(mentioned);
  for (const id of mentioned) for (const below of taxonomy.descendants(id)) named.add(below);
  const members: Member[] = [];
  for (const id of named) {
    const member = memberOf(id, unions, [...mentioned], taxonomy);
    if (member === 'undecided') return member;
    members.push(member);
  }
  const nowhere = (): boolean => false;
  for (const kind of kinds) members.push({ id: `*${kind}`, plain: maskOf(unions, nowhere, kind), otherwise: [] });
  return members;
}

function memberOf(id: ThingId, unions: readonly (Classes | undefined)[], mentioned: readonly ThingId[], taxonomy: Taxonomy): Member | 'undecided' {
  const kind = taxonomy.kindOf(id);
  const ancestors = taxonomy.ancestors(id);
  const plain = maskOf(unions, (other) => ancestors.has(other), kind);
  const open = mentioned.filter((other) => !ancestors.has(other) && taxonomy.mayBe(id, other));
  if (open.length === 0) return { id, plain, otherwise: [] };
  if (open.length > MOST_OPEN) return 'undecided';

  const found = new Map<number, readonly ThingId[]>();
  for (let chosen = 1; chosen < 1 << open.length; chosen++) {
    const added = open.filter((_, index) => chosen & (1 << index));
    if (added.some((a, index) => added.some((b, later) => later > index && clash(a, b, taxonomy)))) continue;
    const inside = new Set(ancestors);
    for (const other of added) for (const above of taxonomy.ancestors(other)) inside.add(above);
    // What an added class is a kind of comes with it, and is no question of its own.
    if (!open.every((other, index) => Boolean(chosen & (1 << index)) === inside.has(other))) continue;
    const mask = maskOf(unions, (other) => inside.has(other), unresolvedKind(id, added, taxonomy) ?? kind);
    const needed = added.filter((other) => !added.some((lower) => lower !== other && taxonomy.ancestors(lower).has(other)));
    const known = found.get(mask);
    if (mask !== plain && (!known || known.length > needed.length)) found.set(mask, needed);
  }
  return { id, plain, otherwise: [...found].map(([mask, added]) => ({ mask, added })) };
}

function clash(a: ThingId, b: ThingId, taxonomy: Taxonomy): boolean {
  return taxonomy.areDistinct(a, b) || (!isUnresolved(a) && !isUnresolved(b) && taxonomy.kindOf(a) !== taxonomy.kindOf(b));
}

/** What an undefined name stands for is of the kind of the class into which it is put. */
function unresolvedKind(id: ThingId, added: readonly ThingId[], taxonomy: Taxonomy): string | undefined {
  const other = added[0];
  return isUnresolved(id) && other !== undefined ? taxonomy.kindOf(other) : undefined;
}

function maskOf(unions: readonly (Classes | undefined)[], isIn: (id: ThingId) => boolean, kind: string): number {
  let mask = 0;
  unions.forEach((union, index) => {
    if (!union || contains(union.terms, isIn, kind)) mask |= 1 << index;
  });
  return mask;
}
