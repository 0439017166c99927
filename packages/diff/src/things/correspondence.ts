import type { ComparedVersion, Thing, ThingId } from '@dealwright/model';
import { groupBy } from '@dealwright/model';

/** Which things of two versions are one another: each has one canonical id, by which both versions know it. */
export interface Correspondence {
  readonly base: ReadonlyMap<ThingId, ThingId>;
  readonly revision: ReadonlyMap<ThingId, ThingId>;
}

/** A thing that goes by another name in the revision. */
export interface Renamed { readonly base: Thing; readonly revision: Thing }

/**
 * Things of one kind and name are one another, wherever they are declared. Where a version declares a name several times (two files,
 * each for itself) those of files of one name come first, then those left in order.
 *
 * @param renamed pairs known to be one another under two names; the base's name is the canonical one
 */
export function correspond(base: ComparedVersion, revision: ComparedVersion, renamed: readonly Renamed[] = []): Correspondence {
  const newNames = new Map(renamed.map((pair) => [pair.revision.id, nameOf(pair.base)]));
  const old = groupBy(declared(base), nameOf);
  const now = groupBy(declared(revision), (thing) => newNames.get(thing.id) ?? nameOf(thing));
  const ids = { base: new Map<ThingId, ThingId>(), revision: new Map<ThingId, ThingId>() };
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(name) ?? [], now.get(name) ?? []];
    const partners = partnersOf(before, after);
    before.forEach((thing, index) => ids.base.set(thing.id, canonicalId(name, index)));
    let next = before.length;
    for (const thing of after) ids.revision.set(thing.id, canonicalId(name, partners.get(thing) ?? next++));
  }
  return ids;
}

/** The declared things of a version, the library left out: its ids are the same everywhere. */
export function declared({ vocabulary }: ComparedVersion): readonly Thing[] {
  return [...vocabulary.things.values()].filter((thing) => !thing.builtIn);
}

/** Equal for things of one kind and name. */
export function nameOf({ kind, name }: Thing): string {
  return `${kind}:${name}`;
}

/** The first of a name is its kind and name alone; further ones are told apart by their number. */
function canonicalId(name: string, index: number): ThingId {
  return index === 0 ? name : `${name}@${index + 1}`;
}

/** For things of the revision the index of the one in the base that they are. */
function partnersOf(base: readonly Thing[], revision: readonly Thing[]): ReadonlyMap<Thing, number> {
  const partners = new Map<Thing, number>();
  const free = new Set(base.keys());
  const take = (thing: Thing, wanted: (index: number) => boolean): void => {
    const found = partners.has(thing) ? undefined : [...free].find(wanted);
    if (found === undefined) return;
    partners.set(thing, found);
    free.delete(found);
  };
  if (base.length > 1 || revision.length > 1) for (const thing of revision) take(thing, (index) => fileOf(base[index]) === fileOf(thing));
  for (const thing of revision) take(thing, () => true);
  return partners;
}

/** The last part of the file's path: folders and revisions differ between versions. */
function fileOf(thing: Thing | undefined): string {
  return thing?.span?.anchor.uri.replace(/^.*\//, '') ?? '';
}
