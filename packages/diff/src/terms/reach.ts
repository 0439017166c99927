import type { Anchor, ComparedVersion, Reached, Thing, ThingId, Unit } from '@dealwright/model';
import { unitsOf } from '../units.ts';

/** A definition that changed, as its reach is told: its own users, and users of what is defined by it. */
export interface Origin {
  readonly id: ThingId;
  /** Whether what is defined by it is followed. */
  readonly follows: boolean;
}

/** Every clause that speaks of one of the things, or of a thing that is defined by one of them, in the order of the text; each with why. */
export function reachOf(version: ComparedVersion, side: Reached['version'], origins: readonly Origin[]): readonly Reached[] {
  const uses = usesOf(version);
  const reasons = new Map<Unit, string>();
  for (const { id, follows } of origins) {
    const seen = new Set<ThingId>([id]);
    const open = [id];
    const name = nameOf(version, id);
    for (let one = open.shift(); one !== undefined; one = open.shift()) {
      const because = one === id ? `It speaks of ${name}.` : `It speaks of ${nameOf(version, one)}, which is defined by ${name}.`;
      for (const anchor of uses.byThing.get(one) ?? []) {
        const unit = uses.clauses.get(anchor);
        if (unit && !reasons.has(unit)) reasons.set(unit, because);
        if (!follows) continue;
        for (const thing of uses.declared.get(anchor) ?? []) {
          if (seen.has(thing.id)) continue;
          seen.add(thing.id);
          open.push(thing.id);
        }
      }
    }
  }
  return unitsOf(version).flatMap((unit) => {
    const because = reasons.get(unit);
    return because === undefined ? [] : [{ version: side, unit, because }];
  });
}

/** The things above a thing, by `a kind of` and `part of`. */
export function above(version: ComparedVersion, id: ThingId): readonly ThingId[] {
  const found = new Set<ThingId>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const thing = version.vocabulary.things.get(one);
    for (const parent of [...thing?.kindOf ?? [], ...thing?.partOf ?? []]) {
      if (found.has(parent)) continue;
      found.add(parent);
      open.push(parent);
    }
  }
  return [...found];
}

interface Uses {
  /** The elements in which a thing is used. */
  readonly byThing: ReadonlyMap<ThingId, ReadonlySet<Anchor>>;
  readonly clauses: ReadonlyMap<Anchor, Unit>;
  readonly declared: ReadonlyMap<Anchor, readonly Thing[]>;
}

const known = new WeakMap<ComparedVersion, Uses>();

function usesOf(version: ComparedVersion): Uses {
  let uses = known.get(version);
  if (!uses) known.set(version, uses = readUses(version));
  return uses;
}

function readUses(version: ComparedVersion): Uses {
  const byThing = new Map<ThingId, Set<Anchor>>();
  const declared = new Map<Anchor, Thing[]>();
  for (const file of version.files) {
    for (const { target, span } of file.occurrences) {
      if (target.type !== 'thing') continue;
      const anchors = byThing.get(target.id);
      if (anchors) anchors.add(span.anchor);
      else byThing.set(target.id, new Set([span.anchor]));
    }
    for (const thing of file.things) if (thing.span) declared.set(thing.span.anchor, [...declared.get(thing.span.anchor) ?? [], thing]);
  }
  const clauses = new Map(unitsOf(version).flatMap((unit) => (unit.type === 'clause' || unit.type === 'instruction' ? [[unit.span.anchor, unit] as const] : [])));
  return { byThing, clauses, declared };
}

function nameOf({ vocabulary }: ComparedVersion, id: ThingId): string {
  return vocabulary.things.get(id)?.name ?? id;
}
