import type { ThingId, ThingKind } from '@dealwright/model';
import { nameKey } from './names.ts';
import { verbLemmas } from './inflect.ts';
import { closest } from './suggest.ts';
import { findIn } from './symbols.ts';
import type { Declared, SymbolTable } from './symbols.ts';

/** What the names of one file may mean. */
export interface Scope {
  readonly uri: string;
  /**
   * The thing that a name means here, in any of its forms: the file's own first, then what it uses, then the parties
   * of the workspace, then the library. Of several things of one place and name, one of a wanted kind comes first.
   */
  lookup(name: string, kinds?: readonly ThingKind[]): Declared | undefined;
  /** The action that a verb, in whatever form, stands for. */
  action(verb: string): Declared | undefined;
  /** The short name of the instrument that a short name or a title means. */
  instrument(name: string): string | undefined;
}

/** A scope that can also be asked what there is: for completion and for suggestions. */
export interface OpenScope extends Scope {
  /** The tables it looks in, nearest first. Scopes over the same tables and instruments mean the same. */
  readonly tables: readonly SymbolTable[];
  readonly instrumentNames: InstrumentNames;
  /** Every thing that can be named here, nearest first; of those that hide one another the nearest. */
  visible(kinds?: readonly ThingKind[]): readonly Declared[];
  /** Names close to one that was not found; territories of the library only where a territory is wanted. */
  closest(name: string, kinds?: readonly ThingKind[]): readonly string[];
  closestAction(verb: string): readonly string[];
  closestInstrument(name: string): readonly string[];
}

/** The instruments of a workspace by short name and title. */
export interface InstrumentNames {
  /** Canonical short names by every name they go by. */
  readonly byName: ReadonlyMap<string, string>;
  readonly all: readonly string[];
}

/** Lays tables over one another, nearest first. */
export function createScope(uri: string, tables: readonly SymbolTable[], instrumentNames: InstrumentNames): OpenScope {
  const visible = (kinds?: readonly ThingKind[]): readonly Declared[] => {
    const found = new Map<ThingId, Declared>();
    const hidden = new Set<string>();
    for (const table of tables) {
      for (const one of table.all) {
        if (found.has(one.id) || (kinds && !kinds.includes(one.kind))) continue;
        const key = `${one.kind}\n${nameKey(one.name)}`;
        if (hidden.has(key)) continue;
        hidden.add(key);
        found.set(one.id, one);
      }
    }
    return [...found.values()];
  };
  return {
    uri, tables, instrumentNames, visible,
    lookup(name, kinds) {
      const key = nameKey(name);
      let other: Declared | undefined;
      for (const table of tables) {
        const found = findIn(table, name, key, kinds);
        if (found && (!kinds || kinds.includes(found.kind))) return found;
        other ??= found;
      }
      return other;
    },
    action(verb) {
      for (const lemma of verbLemmas(verb)) {
        for (const table of tables) {
          const found = table.actions.get(lemma);
          if (found) return found;
        }
      }
      return undefined;
    },
    instrument: (name) => instrumentNames.byName.get(name),
    closest: (name, kinds) => closest(name, visible(kinds).flatMap((one) => (one.kind !== 'action' && (one.uri !== undefined || kinds?.includes('territory')) ? [one.name, ...one.forms] : []))),
    closestAction: (verb) => closest(verb, visible(['action']).map((one) => one.name)),
    closestInstrument: (name) => closest(name, instrumentNames.all),
  };
}

/** A scope in which nothing has a name. */
export const EMPTY_SCOPE: Scope = { uri: '', lookup: () => undefined, action: () => undefined, instrument: () => undefined };
