import type { ThingId } from '@dealwright/model';
import { contains } from './classes.ts';
import type { Classes, Term } from './classes.ts';
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
  /** In the readings that differ. */
  readonly otherwise: readonly OtherReading[];
}

/** A reading of one member, with the fewest classes into which it must be put. */
export interface OtherReading {
  readonly mask: number;
  readonly added: readonly ThingId[];
  /** Other single classes that would come to the same. */
  readonly instead: readonly ThingId[];
}

/** More open memberships of one member that make a difference are not worked out. */
const MOST_OPEN = 8;
/** Of classes that make the same difference, so many are tried for one that the others leave room for. */
const MOST_TRIED = 64;

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
  for (const kind of kinds) members.push({ id: `*${kind}`, plain: maskOf(unions, nowhere, kind), otherwise: NONE });
  return members;
}

/** One of these members. `mentioned` are the classes that the unions mention. */
export function memberOf(id: ThingId, unions: readonly (Classes | undefined)[], mentioned: readonly ThingId[], taxonomy: Taxonomy): Member | 'undecided' {
  const kind = taxonomy.kindOf(id);
  const ancestors = taxonomy.ancestors(id);
  const plain = maskOf(unions, (other) => ancestors.has(other), kind);
  const open = mentioned.filter((other) => !ancestors.has(other) && taxonomy.mayBe(id, other));
  if (open.length === 0) return { id, plain, otherwise: NONE };
  const groups = alike(open, unions, taxonomy);
  if (groups.length > MOST_OPEN) return 'undecided';

  const found = new Map<number, OtherReading>();
  for (let chosen = 1; chosen < 1 << groups.length; chosen++) {
    const picked = groups.filter((_, index) => chosen & (1 << index));
    const added = together(picked, taxonomy);
    if (!added) continue;
    const inside = new Set(ancestors);
    for (const other of added) for (const above of taxonomy.ancestors(other)) inside.add(above);
    const mask = maskOf(unions, (other) => inside.has(other), unresolvedKind(id, added, taxonomy) ?? kind);
    // What an added class is a kind of comes with it, and is no question of its own.
    const needed = added.filter((other) => !added.some((lower) => lower !== other && taxonomy.ancestors(lower).has(other)));
    const known = found.get(mask);
    if (mask === plain || (known && known.added.length < needed.length)) continue;
    const same = needed.length === 1 && picked.length === 1 ? picked[0]!.filter((other) => other !== needed[0]) : [];
    if (!known || known.added.length > needed.length) found.set(mask, { mask, added: needed, instead: same });
    else if (needed.length === 1) found.set(mask, { ...known, instead: [...known.instead, needed[0]!, ...same] });
  }
  return { id, plain, otherwise: [...found.values()] };
}

const NONE: readonly OtherReading[] = [];

/** Sorts classes by the difference that being in them makes: those that stand in the same places of the same unions. */
function alike(open: readonly ThingId[], unions: readonly (Classes | undefined)[], taxonomy: Taxonomy): readonly (readonly ThingId[])[] {
  if (open.length === 1) return [open];
  const places = new Map<ThingId, Set<string>>();
  const place = (terms: readonly Term[], path: string): void => terms.forEach(({ thing, minus }, index) => {
    const here = minus.length === 0 ? path : `${path} ${index}`;
    if (thing !== undefined) {
      const known = places.get(thing);
      if (known) known.add(here);
      else places.set(thing, new Set([here]));
    }
    place(minus, `${here} less`);
  });
  unions.forEach((union, index) => { place(union?.terms ?? [], `${index}`); });
  const groups = new Map<string, ThingId[]>();
  for (const id of open) {
    const key = [...new Set([...taxonomy.ancestors(id)].flatMap((above) => [...places.get(above) ?? []]))].toSorted().join('|');
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}

/** One class of each group such that one member can be in all of them; the first of each where nothing speaks against it. */
function together(groups: readonly (readonly ThingId[])[], taxonomy: Taxonomy): readonly ThingId[] | undefined {
  let tried = 0;
  const pick = (index: number, chosen: readonly ThingId[]): readonly ThingId[] | undefined => {
    const group = groups[index];
    if (!group) return chosen;
    for (const id of group) {
      if (++tried > MOST_TRIED) return undefined;
      if (chosen.some((other) => clash(other, id, taxonomy))) continue;
      const all = pick(index + 1, [...chosen, id]);
      if (all) return all;
    }
    return undefined;
  };
  return pick(0, []);
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
