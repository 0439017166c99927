import { DIMENSIONS } from '@dealwright/model';
import type { Norm, ThingId } from '@dealwright/model';
import type { Taxonomy } from '@dealwright/algebra';
import { explainCompatibility } from '../collisions/explain-compatibility.ts';
import type { CompatibilityContext } from '../collisions/explain-compatibility.ts';
import { neverInForceTogether } from '../versions.ts';
import type { NormBook } from './norm-book.ts';

/** A norm of another clause that binds the same party to something like it, and does not collide. */
export interface Nearby {
  readonly norm: Norm;
  /** Why the two do not collide: `different acts (host, distribute)`. */
  readonly reason: string;
}

/** The clauses of which something is found already. */
export interface Known {
  readonly colliding: ReadonlySet<string>;
  /** Those of which something is left open. */
  readonly open: ReadonlySet<string>;
}

/** No more norms than this are looked at closely. */
const MOST_EXAMINED = 20;

/**
 * The clauses of the workspace that come near to colliding with some norms of one clause, the nearest first, each with the
 * reason why it does not.
 *
 * @param known what is found of the norms already
 */
export function nearbyOf(norms: readonly Norm[], book: NormBook, known: Known, context: CompatibilityContext): readonly Nearby[] {
  const { taxonomy } = context.setting;
  const own = new Set(norms.map(({ source }) => source.clause));
  const candidates: { readonly norm: Norm; readonly other: Norm; readonly closeness: number }[] = [];
  for (const norm of norms) {
    const side = sideOf(norm);
    if (side === undefined) continue;
    for (const other of book.boundBy(norm.bearer.party)) {
      const { clause } = other.source;
      if (own.has(clause) || known.colliding.has(clause) || neverInForceTogether(norm.source, other.source)) continue;
      const otherSide = sideOf(other);
      if (otherSide === undefined || otherSide === side) continue;
      // Only where the acts differ is there more to say of an open question than the question itself.
      if (known.open.has(clause) && areRelated(norm.acts.actions, other.acts.actions, taxonomy)) continue;
      const closeness = closenessOf(norm, other, taxonomy);
      if (closeness > 1) candidates.push({ norm, other, closeness });
    }
  }
  candidates.sort((a, b) => b.closeness - a.closeness || compare(a.other.id, b.other.id) || compare(a.norm.id, b.norm.id));
  const found = new Map<string, Nearby & { readonly obstacles: number; readonly closeness: number }>();
  for (const { norm, other, closeness } of candidates.slice(0, MOST_EXAMINED)) {
    const [first, second] = sideOf(norm) === 'acts' ? [norm, other] : [other, norm];
    const explained = explainCompatibility(first, second, context);
    const nearer = found.get(other.source.clause);
    if (!explained || (nearer && nearer.obstacles <= explained.obstacles.length)) continue;
    found.set(other.source.clause, { norm: other, reason: explained.text, obstacles: explained.obstacles.length, closeness });
  }
  return [...found.values()]
    .sort((a, b) => a.obstacles - b.obstacles || b.closeness - a.closeness || compare(a.norm.id, b.norm.id))
    .map(({ norm, reason }) => ({ norm, reason }));
}

function sideOf({ modality }: Norm): 'acts' | 'forbids' | undefined {
  if (modality === 'prohibition') return 'forbids';
  return modality === 'obligation' || modality === 'permission' ? 'acts' : undefined;
}

/** Two for things that have to do with one another, two for acts, one for anything else that both limit. */
function closenessOf(a: Norm, b: Norm, taxonomy: Taxonomy): number {
  let closeness = areRelated(a.acts.actions, b.acts.actions, taxonomy) ? 2 : 0;
  for (const dimension of DIMENSIONS) {
    const [own, other] = [namedIn(a, dimension), namedIn(b, dimension)];
    if (areRelated(own, other, taxonomy)) closeness += dimension === 'object' ? 2 : 1;
  }
  return closeness;
}

/** Whether one of the classes stands under one of the others, or the other way round. */
function areRelated(ids: readonly ThingId[], others: readonly ThingId[], taxonomy: Taxonomy): boolean {
  return ids.some((id) => others.some((other) => taxonomy.ancestors(id).has(other) || taxonomy.ancestors(other).has(id)));
}

type Named = ReadonlyMap<string, readonly ThingId[]>;
const named = new WeakMap<Norm, Named>();

/** The things that a norm names in a dimension, those that it takes out included. */
function namedIn(norm: Norm, dimension: (typeof DIMENSIONS)[number]): readonly ThingId[] {
  let all = named.get(norm);
  if (!all) {
    const collected = new Map<string, ThingId[]>();
    for (const box of norm.scope.boxes) {
      for (const name of DIMENSIONS) {
        const ids = (box[name]?.set ?? []).flatMap(({ base, minus }) => [base, ...minus.map((term) => term.base)]).flatMap((base) => (typeof base === 'object' && 'thing' in base ? [base.thing] : []));
        if (ids.length > 0) collected.set(name, [...collected.get(name) ?? [], ...ids]);
      }
    }
    named.set(norm, all = collected);
  }
  return all.get(dimension) ?? NOTHING;
}

const NOTHING: readonly ThingId[] = [];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
