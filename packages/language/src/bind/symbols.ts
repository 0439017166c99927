import type { Span, ThingId, ThingKind } from '@dealwright/model';
import { nameKey, plainName } from './names.ts';

/** A name as its declaration introduces it: who it is for binding, and where it stands. */
export interface Declared {
  readonly id: ThingId;
  readonly kind: ThingKind;
  /** The name as shown: for a party its short name where it has one. */
  readonly name: string;
  /** Further written forms. */
  readonly forms: readonly string[];
  /** The file; absent for the built-in library. */
  readonly uri?: string;
  readonly nameSpan?: Span;
  readonly span?: Span;
}

/** The names of one place (a file, the library, the parties of a workspace), by what their forms share. */
export interface SymbolTable {
  /** Declarations of a name, in the order of the text, by `nameKey`. */
  readonly named: ReadonlyMap<string, readonly Declared[]>;
  /** Actions, by each of their forms. */
  readonly actions: ReadonlyMap<string, Declared>;
  readonly all: readonly Declared[];
}

export const EMPTY_TABLE: SymbolTable = { named: new Map(), actions: new Map(), all: [] };

/** Builds the table of some declarations. Of two that share a name both are kept; the first is found first. */
export function tableOf(declared: readonly Declared[]): SymbolTable {
  const named = new Map<string, Declared[]>();
  const actions = new Map<string, Declared>();
  for (const one of declared) {
    for (const form of [one.name, ...one.forms]) {
      if (one.kind === 'action') {
        if (!actions.has(form.toLowerCase())) actions.set(form.toLowerCase(), one);
        continue;
      }
      const key = nameKey(form);
      const list = named.get(key);
      if (!list) named.set(key, [one]);
      else if (!list.includes(one)) list.push(one);
    }
  }
  return { named, actions, all: declared };
}

/**
 * The declaration that a name means in a table: one that has exactly these words, else one that shares them in the
 * singular; of several the first whose kind is wanted.
 */
export function findIn(table: SymbolTable, name: string, key: string, kinds?: readonly ThingKind[]): Declared | undefined {
  const list = table.named.get(key);
  if (!list) return undefined;
  if (list.length === 1) return list[0];
  const plain = plainName(name);
  const wanted = kinds ? list.filter((one) => kinds.includes(one.kind)) : list;
  const candidates = wanted.length > 0 ? wanted : list;
  return candidates.find((one) => plainName(one.name) === plain || one.forms.some((form) => plainName(form) === plain)) ?? candidates[0];
}

/** The kind that an id names: `party` of `party:OpenAI`. */
export function kindOf(id: ThingId): ThingKind {
  return id.slice(0, id.indexOf(':')) as ThingKind;
}
