import type { ComposedText, DealFile, Problem, Reparsed, Reparser, Vocabulary } from '@dealwright/model';
import type { Introduced, IntroducedInstrument } from '../bind/declarations.ts';
import { duplicates } from '../bind/duplicates.ts';
import type { OwnName } from '../bind/duplicates.ts';
import { registerParties } from '../bind/parties.ts';
import type { PartyRegistry } from '../bind/parties.ts';
import { createScope } from '../bind/scope.ts';
import type { InstrumentNames, OpenScope } from '../bind/scope.ts';
import { EMPTY_TABLE } from '../bind/symbols.ts';
import type { Declared, SymbolTable } from '../bind/symbols.ts';
import { closureOf, resolveRelative } from '../bind/uses.ts';
import type { ResolvePath } from '../bind/uses.ts';
import { library } from '../library/library.ts';
import type { ElementPlace, LoweredElement } from '../lower/element.ts';
import { DocumentParser, releaseTrees } from '../syntax/document.ts';
import type { ParsedElement, ParsedFile } from '../syntax/document.ts';
import { assemble, joined } from './assemble.ts';
import { declare, fileTable, partyTable } from './declared.ts';
import { exchangeClauses, exchanged } from './exchange.ts';
import { LoweredFile } from './lowered.ts';
import type { Binding } from './lowered.ts';
import { isNaming, outlinesOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { ComposedClauses } from './reparse.ts';
import { withSuggestions } from './suggestions.ts';
import { mergeThings } from './vocabulary.ts';

export interface StoreOptions {
  /** How the path of a `use` becomes a URI; by itself the store resolves relative paths in the URI's own terms. */
  readonly resolve?: ResolvePath;
}

interface State {
  readonly uri: string;
  text: string;
  readonly parser: DocumentParser;
  parsed: ParsedFile;
  /** Whether it is being worked on: its trees are kept then. */
  edited: boolean;
  /** Whether the text changed since the file was last lowered. */
  stale: boolean;
  /** Whether what its names mean may have changed since. */
  rebound: boolean;
  uses: readonly string[];
  introduced: readonly Introduced[];
  instruments: readonly IntroducedInstrument[];
  own: readonly OwnName[];
  table: SymbolTable;
  binding: Binding | undefined;
  readonly lowering: LoweredFile;
  lowered: readonly LoweredElement[];
  /** What the lowered elements make, and the problems of their order. */
  assembled: DealFile | undefined;
  strays: readonly Problem[];
  /** The problems of the parsed and of the lowered elements. */
  syntax: readonly Problem[];
  said: readonly Problem[];
  problems: readonly Problem[];
  /** The problems that are in the file. */
  reported: readonly Problem[];
  file: DealFile | undefined;
}

/**
 * The deals of a workspace as texts, and what they say. Texts are put in; files, the vocabulary and scopes are worked out
 * when they are asked for, at the cost of what changed. Whatever the order in which texts were put and changed, the answer
 * is that of a new store given the last of each; and what did not change stays the same object.
 *
 * URIs must come in one spelling.
 */
export class DealStore implements Reparser {
  readonly #resolve: ResolvePath;
  readonly #states = new Map<string, State>();
  /** Files whose text was put and has not been parsed. */
  readonly #unparsed = new Set<State>();
  #dirty = false;
  /** Names, uses or the set of files changed, so that binding must be looked at again. */
  #rebind = false;
  #registry: PartyRegistry = registerParties(new Map(), () => []);
  #parties: SymbolTable = EMPTY_TABLE;
  #instruments: InstrumentNames = { byName: new Map(), all: [] };
  #files: ReadonlyMap<string, DealFile> = new Map();
  #vocabulary: Vocabulary | undefined;
  #sorted: readonly State[] = [];
  readonly #composed = new ComposedClauses();

  constructor(options: StoreOptions = {}) {
    this.#resolve = options.resolve ?? resolveRelative;
  }

  /** Takes in a file, or the new text of one. */
  put(uri: string, text: string): void {
    const state = this.#states.get(uri) ?? this.#create(uri);
    if (state.file && state.text === text) return;
    state.edited = state.file !== undefined;
    state.text = text;
    state.stale = true;
    this.#unparsed.add(state);
    this.#dirty = true;
  }

  /**
   * Works out what texts say that were put, as far as `shouldStop` lets it, so that the next question waits less. It changes
   * no answer.
   *
   * @returns whether nothing is left to do
   */
  prepare(shouldStop: () => boolean): boolean {
    if (!this.#dirty) return true;
    for (const state of this.#unparsed) {
      if (shouldStop()) return false;
      this.#unparsed.delete(state);
      this.#read(state);
    }
    if (this.#rebind) {
      this.#sorted = [...this.#states.values()].toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
      this.#bind(this.#sorted);
      this.#rebind = false;
    }
    for (const state of this.#sorted) {
      if (!state.stale && !state.rebound) continue;
      if (shouldStop()) return false;
      const before = state.file;
      const after = this.#lower(state);
      if (!sameList(before?.things ?? [], after.things, (a, b) => a === b)) this.#vocabulary = undefined;
    }
    this.#files = new Map(this.#sorted.map((state) => [state.uri, state.file as DealFile]));
    this.#dirty = false;
    return true;
  }

  /** Forgets a file. */
  remove(uri: string): void {
    const state = this.#states.get(uri);
    if (!state) return;
    this.#states.delete(uri);
    this.#unparsed.delete(state);
    this.#dirty = true;
    this.#rebind = true;
    if ((state.file?.things.length ?? 0) > 0) this.#vocabulary = undefined;
  }

  /** Every file, in the order of their URIs. */
  get files(): ReadonlyMap<string, DealFile> {
    this.#refresh();
    return this.#files;
  }

  /** Every thing that the files declare, and the library. */
  get vocabulary(): Vocabulary {
    this.#refresh();
    return this.#vocabulary ??= mergeThings(library().things, this.#sorted.flatMap((state) => state.file?.things ?? []));
  }

  /** What the names of a file mean; `undefined` for a file that is not there. */
  scopeAt(uri: string): OpenScope | undefined {
    this.#refresh();
    return this.#states.get(uri)?.binding?.scope;
  }

  /** The text of a file as last put. */
  textOf(uri: string): string | undefined {
    return this.#states.get(uri)?.text;
  }

  /** What a clause says that amendments put together; its names are read in the file that it names. */
  reparse(composed: ComposedText): Reparsed {
    const scope = this.scopeAt(composed.uri);
    return scope ? this.#composed.read(composed, scope) : { problems: [] };
  }

  #create(uri: string): State {
    const state: State = {
      uri, text: '', parser: new DocumentParser(uri), parsed: { uri, text: '', elements: [] }, edited: false, stale: true, rebound: true, uses: [], introduced: [], instruments: [], own: [], table: EMPTY_TABLE, binding: undefined, lowering: new LoweredFile(), lowered: [], assembled: undefined, strays: [], syntax: [], said: [], problems: [], reported: [], file: undefined,
    };
    this.#states.set(uri, state);
    this.#rebind = true;
    return state;
  }

  #refresh(): void {
    this.prepare(() => false);
  }

  /** Reads a changed text, and notes whether the names in it changed. */
  #read(state: State): void {
    const before = state.parsed.elements;
    state.parsed = state.parser.update(state.text);
    const { gone, come } = windowOf(before, state.parsed.elements);
    state.syntax = exchanged(state.syntax, problemsOf(gone), problemsOf(come)) ?? problemsOf(state.parsed.elements);
    if (!gone.some(isNaming) && !come.some(isNaming)) return;
    const uses: string[] = [];
    const introduced: Introduced[] = [];
    const instruments: IntroducedInstrument[] = [];
    for (const element of state.parsed.elements) {
      for (const outline of outlinesOf(element)) {
        const target = outline.path === undefined ? undefined : this.#resolve(outline.path, state.uri);
        if (target !== undefined) uses.push(target);
        for (const one of outline.introduced) introduced.push(one);
        if (outline.instrument) instruments.push(outline.instrument);
      }
    }
    const same = sameList(state.uses, uses, (a, b) => a === b)
      && sameList(state.introduced, introduced, (a, b) => a === b)
      && sameList(state.instruments, instruments, (a, b) => a === b || (a.name === b.name && a.title === b.title && sameList(a.rests, b.rests, (x, y) => x === y)));
    if (same) return;
    state.uses = uses;
    state.introduced = introduced;
    state.instruments = instruments;
    this.#rebind = true;
  }

  /** Who is who, and what each file sees. Tables and scopes that come out the same are kept. */
  #bind(states: readonly State[]): void {
    const homes = instrumentHomes(states);
    const seen = (uri: string): readonly string[] => {
      const state = this.#states.get(uri);
      return state ? [...state.uses, ...state.instruments.flatMap(({ rests }) => rests.flatMap((name) => homes.get(name) ?? []))] : [];
    };
    const closures = new Map(states.map((state) => [state.uri, closureOf(state.uri, seen)]));
    const closure = (uri: string): readonly string[] => closures.get(uri) ?? [];
    this.#registry = registerParties(new Map(states.map((state) => [state.uri, state.introduced.filter((one) => one.kind === 'party')])), closure);
    for (const state of states) {
      const own = state.introduced.map((introduced): OwnName => ({ introduced, declared: declare(state.uri, introduced, this.#registry) }));
      if (sameList(own, state.own, (a, b) => a.declared === b.declared)) continue;
      state.own = own;
      state.table = fileTable(own.map(({ declared }) => declared));
    }
    this.#bindWorkspace(states);
    for (const state of states) {
      const used = closure(state.uri).map((uri) => this.#states.get(uri)?.table ?? EMPTY_TABLE).filter((table) => table !== EMPTY_TABLE);
      const tables = [state.table, ...used, this.#parties, library().table];
      const before = state.binding?.scope;
      const same = before?.instrumentNames === this.#instruments && sameList(before.tables, tables, (a, b) => a === b);
      const binding = this.#bindingOf(state, same ? before : createScope(state.uri, tables, this.#instruments));
      const problems = duplicates(state.own, used, this.#registry);
      const sameProblems = sameList(problems, state.problems, (a, b) => a.message === b.message && a.span === b.span);
      state.rebound ||= binding !== state.binding || !sameProblems;
      state.binding = binding;
      if (!sameProblems) state.problems = problems;
    }
  }

  /** The parties and instruments that every file may name. */
  #bindWorkspace(states: readonly State[]): void {
    const parties = partyTable(states.flatMap((state) => state.own.flatMap(({ declared }) => (declared.kind === 'party' ? [declared] : []))));
    if (!sameList(parties.all, this.#parties.all, (a, b) => a.id === b.id && a.nameSpan === b.nameSpan && a.name === b.name && sameList(a.forms, b.forms, (x, y) => x === y))) this.#parties = parties;
    const byName = new Map<string, string>();
    const all: string[] = [];
    const instruments = states.flatMap((state) => state.instruments);
    for (const { name } of instruments) {
      if (name === '' || byName.has(name)) continue;
      byName.set(name, name);
      all.push(name);
    }
    for (const { name, title } of instruments) if (title !== '' && !byName.has(title)) byName.set(title, name);
    if (!sameList([...byName], [...this.#instruments.byName], (a, b) => a[0] === b[0] && a[1] === b[1])) this.#instruments = { byName, all };
  }

  #lower(state: State): DealFile {
    const { binding } = state;
    if (!binding) throw new Error('A file is lowered before it is bound.');
    const { elements: lowered, exchange } = state.lowering.update(state.parsed.elements, binding);
    if (!state.edited) for (const element of state.parsed.elements) releaseTrees(element);
    if (state.file && !state.stale && lowered === state.lowered && state.problems === state.reported && !state.file.problems.some((problem) => problem.code === 'term/undefined')) {
      state.rebound = false;
      return state.file;
    }
    if (lowered !== state.lowered) {
      state.said = (exchange && exchanged(state.said, problemsOf(exchange.gone), problemsOf(exchange.come))) ?? problemsOf(lowered);
      const quick = exchange && state.assembled && exchangeClauses(state.assembled, exchange);
      state.assembled = quick ?? assemble(state.uri, lowered, (path) => this.#resolve(path, state.uri));
      if (!quick) state.strays = state.assembled.problems;
    }
    const file = state.assembled ??= assemble(state.uri, lowered, (path) => this.#resolve(path, state.uri));
    const problems = withSuggestions([...state.syntax, ...state.problems, ...state.said, ...state.strays], binding.scope);
    const same = state.file && !state.stale && lowered === state.lowered && sameList(problems, state.file.problems, (a, b) => a === b);
    if (!same) state.file = { ...file, problems };
    state.lowered = lowered;
    state.reported = state.problems;
    state.stale = false;
    state.rebound = false;
    return state.file as DealFile;
  }

  /** The binding of a file; the one it has where nothing changed. */
  #bindingOf(state: State, scope: OpenScope): Binding {
    const homes = state.own.map(({ introduced, declared }) => ({ declared, home: this.#registry.homeOf(declared.id)?.party === introduced }));
    const before = state.binding;
    const own = before && sameList(before.own, homes, (a, b) => a.declared === b.declared && a.home === b.home) ? before.own : homes;
    if (before?.scope === scope && before.own === own) return before;
    const declared = new Map<Introduced, Declared>(state.own.map((own) => [own.introduced, own.declared]));
    return { scope, own, placeOf: (outline) => this.#placeOf(outline, declared) };
  }

  /** What binding says of a node. */
  #placeOf({ type, introduced }: Outline, declared: ReadonlyMap<Introduced, Declared>): ElementPlace {
    const [first] = introduced;
    if (type === 'Declaration') {
      const one = first && declared.get(first);
      return one ? { declared: one } : {};
    }
    if (type !== 'Agreement' && type !== 'Amendment') return {};
    return {
      entries: introduced.flatMap((party) => {
        const one = declared.get(party);
        return one ? [{ declared: one, home: this.#registry.homeOf(one.id)?.party === party, name: party.short ?? party.name }] : [];
      }),
    };
  }
}

/** The elements between those that two versions of a file begin and end with alike. */
function windowOf(before: readonly ParsedElement[], after: readonly ParsedElement[]): { readonly gone: readonly ParsedElement[]; readonly come: readonly ParsedElement[] } {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { gone: before.slice(head, before.length - tail), come: after.slice(head, after.length - tail) };
}

/** The files of instruments, by short name and by title; of two that share one the first. */
function instrumentHomes(states: readonly State[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const state of states) for (const { name } of state.instruments) if (!homes.has(name)) homes.set(name, state.uri);
  for (const state of states) for (const { title } of state.instruments) if (!homes.has(title)) homes.set(title, state.uri);
  return homes;
}

function problemsOf(elements: readonly { readonly problems: readonly Problem[] }[]): readonly Problem[] {
  return joined(elements, ({ problems }) => problems);
}

function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, at) => same(item, other[at] as T));
}
