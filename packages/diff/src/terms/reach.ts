import { groupBy } from '@dealwright/model';
import type { Anchor, ComparedVersion, Reached, Span, Thing, ThingId, Unit } from '@dealwright/model';
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
      for (const span of uses.byThing.get(one) ?? []) {
        for (const unit of uses.clauses.get(span.anchor) ?? []) if (holds(unit.span, span) && !reasons.has(unit)) reasons.set(unit, because);
        if (!follows) continue;
        for (const thing of uses.declared.get(span.anchor) ?? []) {
          if (seen.has(thing.id) || !thing.span || !holds(thing.span, span)) continue;
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
  /** Where a thing is named. */
  readonly byThing: ReadonlyMap<ThingId, readonly Span[]>;
  /** What stands on an anchor: several, where they share a line. */
  readonly clauses: ReadonlyMap<Anchor, readonly Unit[]>;
  readonly declared: ReadonlyMap<Anchor, readonly Thing[]>;
}

const known = new WeakMap<ComparedVersion, Uses>();

function usesOf(version: ComparedVersion): Uses {
  let uses = known.get(version);
  if (!uses) known.set(version, uses = readUses(version));
  return uses;
}

function readUses(version: ComparedVersion): Uses {
  const named = version.files.flatMap(({ occurrences }) => occurrences.flatMap(({ target, span }) => (target.type === 'thing' ? [{ id: target.id, span }] : [])));
  const byThing = groupBy(named, ({ id }) => id);
  const things = version.files.flatMap((file) => file.things.flatMap((thing) => (thing.span ? [{ thing, anchor: thing.span.anchor }] : [])));
  const declared = groupBy(things, ({ anchor }) => anchor);
  return {
    byThing: new Map([...byThing].map(([id, all]) => [id, all.map(({ span }) => span)])),
    clauses: groupBy(unitsOf(version).filter(({ type }) => type === 'clause' || type === 'instruction'), ({ span }) => span.anchor),
    declared: new Map([...declared].map(([anchor, all]) => [anchor, all.map(({ thing }) => thing)])),
  };
}

function holds(whole: Span, part: Span): boolean {
  return whole.anchor === part.anchor && whole.start <= part.start && part.end <= whole.end;
}

function nameOf({ vocabulary }: ComparedVersion, id: ThingId): string {
  return vocabulary.things.get(id)?.name ?? id;
}
