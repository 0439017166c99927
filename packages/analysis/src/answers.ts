import type { Clause, DealFile, Section, Settings, Thing, ThingId, Vocabulary } from '@dealwright/model';
import { circlesOf, type Next } from './circles.ts';
import { eventsIn } from './events.ts';
import type { CircleOf, Context, InsertionPoint, InstrumentHead } from './context.ts';
import type { Override, Rank } from './ranks.ts';
import { Contributed } from './contributed.ts';
import { question, sameList } from './contributions.ts';

/**
 * The workspace as rules see it: an index of answers, kept up to date file by file, that remembers who asked what.
 *
 * The scheme is that of incremental build systems: a question has a key; whoever asks is noted under it; when a new
 * version of a file changes the answer, everyone noted is named as stale. Nobody else is.
 */
export class Answers<Asker extends object> {
  readonly #files = new Map<string, Contributed>();
  /** By question, then by the file that contributes. Most questions have one such file and one asker, which is then held alone: sets would take most of the room. */
  readonly #index = new Map<string, Contribution | Map<string, readonly unknown[]>>();
  readonly #askers = new Map<string, Asker | Set<Asker>>();
  readonly #asked = new Map<Asker, string[]>();
  #vocabulary: Vocabulary = { things: new Map() };
  #named: Map<string, Thing[]> | undefined;
  #names: readonly string[] | undefined;
  /** By file, what it uses; by clause, what ranks below it. */
  readonly #graphs = { uses: new Map<string, readonly string[]>(), ranks: new Map<string, readonly string[]>() };
  readonly #redrawn = new Set<'uses' | 'ranks'>();
  readonly #circles = new Map<CircleOf, ReadonlyMap<string, readonly string[]>>();

  /** Takes a file in, in place of its last version; `undefined` removes it. Returns those whose answers changed. Then `settle`. */
  put(uri: string, file: DealFile | undefined): Set<Asker> {
    const contributed = this.#files.get(uri) ?? new Contributed(uri);
    const changed = contributed.take(file);
    for (const key of changed) this.#contribute(key, uri, contributed.get(key));
    if (file) this.#files.set(uri, contributed);
    else this.#files.delete(uri);
    this.#redraw('uses', changed);
    this.#redraw('ranks', changed);
    return this.#stale(changed);
  }

  /** Looks for circles, once all files are in. Returns those whose answers changed. */
  settle(): Set<Asker> {
    const changed = new Set<string>();
    for (const of of this.#redrawn) {
      const graph = this.#graphs[of];
      this.#circulate(of, graph.keys(), (node) => graph.get(node) ?? [], changed);
    }
    this.#redrawn.clear();
    return this.#stale(changed);
  }

  /** Takes another vocabulary. Returns those whose answers changed. */
  use(vocabulary: Vocabulary): Set<Asker> {
    if (vocabulary === this.#vocabulary) return new Set();
    const changed = new Set<string>();
    const touch = (thing: Thing): void => {
      changed.add(question.thing(thing.id));
      for (const name of namesOf(thing)) changed.add(question.named(name));
    };
    const rename = (): void => {
      changed.add(question.names);
      this.#names = undefined;
    };
    for (const [id, thing] of vocabulary.things) {
      const old = this.#vocabulary.things.get(id);
      if (old === thing) continue;
      touch(thing);
      if (old) touch(old);
      if (!old || !sameList(namesOf(old), namesOf(thing))) rename();
    }
    for (const [id, thing] of this.#vocabulary.things) {
      if (vocabulary.things.has(id)) continue;
      touch(thing);
      rename();
    }
    this.#vocabulary = vocabulary;
    this.#named = undefined;
    const { things } = vocabulary;
    this.#circulate('kinds', things.keys(), (id) => things.get(id)?.kindOf ?? [], changed);
    this.#circulate('parts', things.keys(), (id) => things.get(id)?.partOf ?? [], changed);
    const defined = [...things.values()].flatMap(({ id, when }) => (when ? [id] : []));
    this.#circulate('events', defined, (id) => eventsIn(things.get(id)?.when), changed);
    return this.#stale(changed);
  }

  /** Forgets what someone asked: before they ask anew, or when they are gone. */
  forget(asker: Asker): void {
    for (const key of this.#asked.get(asker) ?? []) {
      const askers = this.#askers.get(key);
      if (askers instanceof Set) askers.delete(asker);
      if (askers === asker || (askers instanceof Set && askers.size === 0)) this.#askers.delete(key);
    }
    this.#asked.delete(asker);
  }

  /** What a rule may ask on behalf of `asker`. */
  contextFor(asker: Asker, settings: Settings): Context {
    const note = (key: string): string => {
      this.#note(key, asker);
      return key;
    };
    const list = (key: string): readonly unknown[] => this.#answer(note(key));
    return {
      settings,
      thing: (id: ThingId) => {
        note(question.thing(id));
        return this.#vocabulary.things.get(id);
      },
      thingsNamed: (name) => {
        note(question.named(name));
        this.#named ??= byName(this.#vocabulary);
        return this.#named.get(name) ?? [];
      },
      names: () => {
        note(question.names);
        this.#names ??= [...new Set([...this.#vocabulary.things.values()].flatMap((thing) => (thing.builtIn ? [] : namesOf(thing))))].toSorted();
        return this.#names;
      },
      usersOf: (id) => list(question.users(id)) as readonly string[],
      isUsedIn: (uri, id) => {
        note(question.usedIn(uri, id));
        return this.#files.get(uri)?.get(question.users(id)) !== undefined;
      },
      instruments: (name) => list(question.instruments(name)) as readonly InstrumentHead[],
      clauses: (agreement, number) => list(question.clauses(agreement, number)) as readonly Clause[],
      sections: (agreement, number) => list(question.sections(agreement, number)) as readonly Section[],
      numbers: (agreement) => list(question.numbers(agreement)) as readonly string[],
      hasUnder: (agreement, number) => list(question.under(agreement, number)).length > 0,
      ranksBelow: (higher) => list(question.ranks(higher)) as readonly Rank[],
      overrides: (agreement) => list(question.overrides(agreement)) as readonly Override[],
      isRecorded: (event) => list(question.facts(event)).length > 0,
      exists: (uri) => list(question.file(uri)).length > 0,
      files: () => list(question.files) as readonly string[],
      usesOf: (uri) => list(question.uses(uri)) as readonly string[],
      circle: (of, node) => {
        note(question.circle(of, node));
        return this.#circles.get(of)?.get(node) ?? [];
      },
      declarationPlace: (uri) => list(question.place(uri))[0] as InsertionPoint | undefined,
    };
  }

  /** Brings a graph up to date with the questions whose answers changed. */
  #redraw(of: 'uses' | 'ranks', changed: ReadonlySet<string>): void {
    const graph = this.#graphs[of];
    const prefix = `${of} `;
    for (const key of changed) {
      if (!key.startsWith(prefix)) continue;
      const node = key.slice(prefix.length);
      const ways = of === 'uses' ? (this.#answer(key) as readonly string[]) : (this.#answer(key) as readonly Rank[]).map((rank) => rank.lower);
      if (sameList(graph.get(node) ?? [], ways)) continue;
      this.#redrawn.add(of);
      if (ways.length > 0) graph.set(node, ways);
      else graph.delete(node);
    }
  }

  /** Finds the circles of a graph anew, and adds the questions whose answers this changes. */
  #circulate(of: CircleOf, nodes: Iterable<string>, next: Next, changed: Set<string>): void {
    const before = this.#circles.get(of) ?? new Map<string, readonly string[]>();
    const after = circlesOf(nodes, next);
    this.#circles.set(of, after);
    for (const node of new Set([...before.keys(), ...after.keys()])) {
      if (!sameList(before.get(node), after.get(node) ?? [])) changed.add(question.circle(of, node));
    }
  }

  #contribute(key: string, uri: string, values: readonly unknown[] | undefined): void {
    const known = this.#index.get(key);
    if (known instanceof Map) {
      if (values) known.set(uri, values);
      else known.delete(uri);
      if (known.size === 0) this.#index.delete(key);
    } else if (known && known.uri !== uri) {
      if (values) this.#index.set(key, new Map([[known.uri, known.values], [uri, values]]));
    } else if (values) this.#index.set(key, { uri, values });
    else this.#index.delete(key);
  }

  #answer(key: string): readonly unknown[] {
    const known = this.#index.get(key);
    if (!known) return [];
    if (!(known instanceof Map)) return known.values;
    return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, values]) => values);
  }

  #note(key: string, asker: Asker): void {
    const askers = this.#askers.get(key);
    if (askers === asker || (askers instanceof Set && askers.has(asker))) return;
    if (askers instanceof Set) askers.add(asker);
    else this.#askers.set(key, askers ? new Set([askers, asker]) : asker);
    const asked = this.#asked.get(asker);
    if (asked) asked.push(key);
    else this.#asked.set(asker, [key]);
  }

  #stale(changed: ReadonlySet<string>): Set<Asker> {
    const stale = new Set<Asker>();
    for (const key of changed) {
      const askers = this.#askers.get(key);
      if (askers instanceof Set) for (const asker of askers) stale.add(asker);
      else if (askers) stale.add(askers);
    }
    return stale;
  }
}

/** What one file contributes to a question. */
interface Contribution {
  readonly uri: string;
  readonly values: readonly unknown[];
}

function namesOf({ name, forms }: Thing): readonly string[] {
  return [name, ...forms];
}

function byName(vocabulary: Vocabulary): Map<string, Thing[]> {
  const named = new Map<string, Thing[]>();
  for (const thing of vocabulary.things.values()) {
    for (const name of new Set(namesOf(thing))) {
      const list = named.get(name);
      if (list) list.push(thing);
      else named.set(name, [thing]);
    }
  }
  return named;
}
