import type { LayoutEntry, Pairing, Unit } from '@dealwright/model';

/** Pairings in the order in which they are read, and what is shown where. */
export interface Laid { readonly pairings: readonly Pairing[]; readonly layout: readonly LayoutEntry[] }

/**
 * Puts two versions into one order: that of the revision; what is gone, and what a moved unit left, stands behind what it stood behind.
 *
 * @param pairings in any order; a unit stands where the first of its side does
 * @param base all units of the base, in order
 */
export function layOut(pairings: readonly Pairing[], base: readonly Unit[], revision: readonly Unit[]): Laid {
  const ofBase = byFirst(pairings, 'base');
  const ofRevision = byFirst(pairings, 'revision');
  const behind = new Map<Pairing | undefined, Shown[]>();
  let anchor: Pairing | undefined;
  for (const unit of base) {
    const pairing = ofBase.get(unit);
    if (!pairing) continue;
    if (pairing.revision.length > 0 && !pairing.moved) anchor = pairing;
    else behind.set(anchor, [...behind.get(anchor) ?? [], { pairing, shows: pairing.moved ? 'left' : 'both' }]);
  }
  const shown = [...behind.get(undefined) ?? []];
  for (const unit of revision) {
    const pairing = ofRevision.get(unit);
    if (!pairing) continue;
    shown.push({ pairing, shows: pairing.moved ? 'arrived' : 'both' });
    if (!pairing.moved && pairing.base.length > 0) shown.push(...behind.get(pairing) ?? []);
  }
  const ordered = [...new Set(shown.filter(({ shows }) => shows !== 'left').map(({ pairing }) => pairing))];
  const places = new Map(ordered.map((pairing, index) => [pairing, index]));
  return { pairings: ordered, layout: shown.map(({ pairing, shows }) => ({ pairing: places.get(pairing) ?? 0, shows })) };
}

interface Shown { readonly pairing: Pairing; readonly shows: LayoutEntry['shows'] }

function byFirst(pairings: readonly Pairing[], side: 'base' | 'revision'): ReadonlyMap<Unit, Pairing> {
  return new Map(pairings.flatMap((pairing) => (pairing[side][0] ? [[pairing[side][0], pairing]] : [])));
}
