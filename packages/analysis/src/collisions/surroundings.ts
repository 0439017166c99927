import type { Agreement, Amendment, Fact, Scenario, Settings, Thing, Vocabulary } from '@dealwright/model';
import type { Instruments } from './instruments.ts';

/** What findings between norms depend on besides the norms. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly facts: readonly Fact[];
  readonly instruments: readonly (Omit<Agreement, 'sections' | 'clauses'> | Omit<Amendment, 'instructions' | 'clauses'>)[];
  readonly settings: Settings;
  /** By file, the files that it uses. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly scenarios: readonly Scenario[];
}

/** Everything on which a judgement depends besides its norms, as one text: equal texts, equal judgements. */
export function meaningOf({ vocabulary, facts, settings }: Surroundings, instruments: Instruments): string {
  return JSON.stringify([settings.asOf, settings.includeDrafts, [...instruments], facts.map(withoutPlaces), relationsOf(vocabulary)]);
}

function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (/[sS]pan$|^anchor$/.test(key) ? undefined : inner));
}

const relations = new WeakMap<Thing, string>();

/** What the declarations say of how things stand to one another; of a thing that did not change it is known. */
function relationsOf({ things }: Vocabulary): string {
  const all: string[] = [];
  for (const thing of things.values()) {
    if (thing.builtIn) continue;
    let own = relations.get(thing);
    if (own === undefined) {
      const { id, name, kindOf, partOf, distinctFrom, builtOn, affiliateOf, affiliateSince, group, when } = thing;
      own = withoutPlaces([id, name, kindOf, partOf, distinctFrom, builtOn, affiliateOf, affiliateSince, group, when]);
      relations.set(thing, own);
    }
    all.push(own);
  }
  return all.join('');
}

let numbers = 0;
const numberOf = new WeakMap<Thing, number>();

/** What the wording of findings depends on besides: where things are declared, and what is visible where. */
export function textOf({ vocabulary, uses }: Surroundings): string {
  const all = [JSON.stringify([...uses])];
  for (const thing of vocabulary.things.values()) {
    if (thing.builtIn) continue;
    let number = numberOf.get(thing);
    if (number === undefined) numberOf.set(thing, number = ++numbers);
    all.push(`${number}`);
  }
  return all.join(' ');
}

/** Tells which files a file brings in, itself included. */
export function sightOf(uses: ReadonlyMap<string, readonly string[]>): (uri: string, other: string) => boolean {
  const reached = new Map<string, ReadonlySet<string>>();
  return (uri, other) => {
    if (uri === other) return true;
    let seen = reached.get(uri);
    if (!seen) {
      const all = new Set([uri]);
      for (const at of all) for (const used of uses.get(at) ?? []) all.add(used);
      reached.set(uri, seen = all);
    }
    return seen.has(other);
  };
}
