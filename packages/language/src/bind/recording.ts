import type { ThingKind } from '@dealwright/model';
import { verbLemmas } from './inflect.ts';
import { nameKey } from './names.ts';
import type { OpenScope, Scope } from './scope.ts';
import type { Declared, SymbolTable } from './symbols.ts';

/** A question put to a scope, and what it answered: an id, or a short name. */
export interface Answer {
  readonly asked: 'name' | 'verb' | 'instrument';
  readonly words: string;
  readonly kinds?: readonly ThingKind[];
  readonly answer: string | undefined;
}

/**
 * A scope that remembers what it was asked and what it answered, so that a lowered element can be kept for as long as
 * the answers stay the same, whatever else the declarations do.
 */
export class RecordingScope implements Scope {
  readonly uri: string;
  readonly #scope: Scope;
  readonly #names = new Map<string, Answer[]>();
  readonly #answers: Answer[] = [];
  readonly #others = new Set<string>();

  constructor(scope: Scope) {
    this.#scope = scope;
    this.uri = scope.uri;
  }

  lookup(words: string, kinds?: readonly ThingKind[]): Declared | undefined {
    const found = this.#scope.lookup(words, kinds);
    const before = this.#names.get(words);
    // Lists of kinds are few and constant: two that are alike are the same.
    if (before?.some((one) => one.kinds === kinds)) return found;
    const answer: Answer = { asked: 'name', words, kinds, answer: found?.id };
    if (before) before.push(answer);
    else this.#names.set(words, [answer]);
    this.#answers.push(answer);
    return found;
  }

  action(words: string): Declared | undefined {
    const found = this.#scope.action(words);
    this.#note(`v${words}`, { asked: 'verb', words, answer: found?.id });
    return found;
  }

  instrument(words: string): string | undefined {
    const found = this.#scope.instrument(words);
    this.#note(`i${words}`, { asked: 'instrument', words, answer: found });
    return found;
  }

  #note(question: string, answer: Answer): void {
    if (this.#others.has(question)) return;
    this.#others.add(question);
    this.#answers.push(answer);
  }

  /** Everything asked, with its answers. */
  answers(): readonly Answer[] {
    return this.#answers;
  }
}

/** Whether another scope gives the same answers. */
export function sameAnswers(answers: readonly Answer[], scope: Scope): boolean {
  return answers.every((one) => ask(one, scope) === one.answer);
}

function ask({ asked, words, kinds }: Answer, scope: Scope): string | undefined {
  switch (asked) {
    case 'name': return scope.lookup(words, kinds)?.id;
    case 'verb': return scope.action(words)?.id;
    case 'instrument': return scope.instrument(words);
  }
}

/** The keys under which the answers to a question are kept: another answer needs a change under one of them. */
export function addKeys({ asked, words }: Answer, keys: Set<string>): void {
  if (asked === 'name') keys.add(`n${nameKey(words)}`);
  else if (asked === 'instrument') keys.add(`i${words}`);
  else for (const lemma of verbLemmas(words)) keys.add(`v${lemma}`);
}

/** The keys under which two scopes may answer differently; `undefined` where that could be any. */
export function changedKeys(before: OpenScope, after: OpenScope): ReadonlySet<string> | undefined {
  if (before.tables.length !== after.tables.length) return undefined;
  const changed = new Set<string>();
  before.tables.forEach((table, at) => {
    const now = after.tables[at];
    if (now && now !== table) for (const key of changedIn(table, now)) changed.add(key);
  });
  if (before.instrumentNames !== after.instrumentNames) {
    const [old, now] = [before.instrumentNames.byName, after.instrumentNames.byName];
    for (const [name, short] of old) if (now.get(name) !== short) changed.add(`i${name}`);
    for (const name of now.keys()) if (!old.has(name)) changed.add(`i${name}`);
  }
  return changed;
}

const differences = new WeakMap<SymbolTable, { readonly after: SymbolTable; readonly keys: ReadonlySet<string> }>();

/** The keys of two versions of a table. Many files ask for the same two. */
function changedIn(before: SymbolTable, after: SymbolTable): ReadonlySet<string> {
  const known = differences.get(before);
  if (known?.after === after) return known.keys;
  const keys = new Set<string>();
  compare(before.named, after.named, (one, other) => one.length === other.length && one.every((declared, at) => alike(declared, other[at])), (key) => keys.add(`n${key}`));
  compare(before.actions, after.actions, alike, (key) => keys.add(`v${key}`));
  differences.set(before, { after, keys });
  return keys;
}

function compare<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, same: (one: T, other: T) => boolean, changed: (key: string) => void): void {
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other === undefined || (one !== other && !same(one, other))) changed(key);
  }
  for (const key of after.keys()) if (!before.has(key)) changed(key);
}

function alike(one: Declared, other: Declared | undefined): boolean {
  return one === other || (one.id === other?.id && one.kind === other.kind && one.name === other.name && one.forms.length === other.forms.length && one.forms.every((form, at) => form === other.forms[at]));
}
