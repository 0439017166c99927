import type { Declared } from '../bind/symbols.ts';
import { addKeys, changedKeys, RecordingScope, sameAnswers } from '../bind/recording.ts';
import type { Answer } from '../bind/recording.ts';
import type { OpenScope } from '../bind/scope.ts';
import type { Lowering } from '../lower/context.ts';
import { readMarginalia } from '../lower/comments.ts';
import type { Marginalia } from '../lower/comments.ts';
import { startLowering } from '../lower/start.ts';
import { lowerElement } from '../lower/element.ts';
import type { ElementPlace, LoweredElement } from '../lower/element.ts';
import type { ParsedElement } from '../syntax/document.ts';
import { exchanged } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { outlinesOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { clauseBase, clausePlace, sameStanding, standingFrom, START } from './places.ts';
import type { Standing } from './places.ts';

/** What a store knows of the names of a file. It is replaced when that changes. */
export interface Binding {
  readonly scope: OpenScope;
  /** What the file declares; for each party of its headers, whether it does. */
  readonly own: readonly { readonly declared: Declared; readonly home: boolean }[];
  /** For a declaration the thing it declares, for a header its parties. */
  placeOf(outline: Outline): ElementPlace;
}

/** A node with its meaning, and all that this hangs on. */
interface LoweredNode {
  readonly place: ElementPlace;
  readonly standing: Standing;
  readonly answers: readonly Answer[];
  readonly lowered: LoweredElement;
}

/** An element in its place. */
interface Entry {
  readonly element: ParsedElement;
  /** The number of the binding that it was last compared with. */
  readonly epoch: number;
  readonly before: Standing;
  readonly after: Standing;
  /** Ids of its clauses before they are counted, and the counts. */
  readonly bases: readonly (string | undefined)[];
  readonly counts: readonly number[];
  readonly nodes: readonly LoweredNode[];
}

/**
 * The meaning of a file's elements in order. An element is looked at again only where it stands otherwise than before, and
 * a node is lowered again only where a name in it means something else.
 */
export class LoweredFile {
  #entries: readonly Entry[] = [];
  readonly #known = new WeakMap<ParsedElement, Entry>();
  #elements: readonly LoweredElement[] = [];
  /** What the entries were made of. */
  #sources: readonly ParsedElement[] = [];
  #binding: Binding | undefined;
  #epoch = 0;
  /** Every key that the names of the file stand under. */
  #asked: { readonly of: readonly Entry[]; readonly keys: ReadonlySet<string> } | undefined;

  /** What the elements say, the same list where nothing changed; and how it differs from the last one, where that is known. */
  update(elements: readonly ParsedElement[], binding: Binding): { readonly elements: readonly LoweredElement[]; readonly exchange?: Exchange } {
    if (binding !== this.#binding) {
      if (!this.#binding || this.#concerns(this.#binding, binding)) this.#epoch++;
      this.#binding = binding;
    }
    const exchange = this.#window(elements, binding);
    const now = exchange && exchanged(this.#elements, exchange.gone, exchange.come);
    if (now) this.#elements = now;
    else {
      const before = this.#entries;
      const entries = exchange ? before : this.#all(elements, binding);
      this.#entries = entries;
      const changed = exchange !== undefined || entries.length !== before.length || entries.some((entry, at) => entry !== before[at] && !sameMeaning(entry, before[at]));
      if (changed) this.#elements = meaningOf(entries);
    }
    this.#sources = elements;
    return { elements: this.#elements, ...(exchange && { exchange }) };
  }

  /** Whether a name of the file may mean something else from one binding to the next. */
  #concerns(before: Binding, after: Binding): boolean {
    if (before.own !== after.own) return true;
    if (before.scope === after.scope) return false;
    const changed = changedKeys(before.scope, after.scope);
    if (!changed) return true;
    if (this.#asked?.of !== this.#entries) this.#asked = { of: this.#entries, keys: keysOf(this.#entries) };
    const { keys } = this.#asked;
    for (const key of changed) if (keys.has(key)) return true;
    return false;
  }

  #all(elements: readonly ParsedElement[], binding: Binding): readonly Entry[] {
    const seen = new Map<string, number>();
    let standing = START;
    return elements.map((element) => {
      const entry = this.#entry(element, standing, (base) => countOf(base, seen), binding);
      standing = entry.after;
      return entry;
    });
  }

  /**
   * The common case: some elements in a row were exchanged for others that write clauses of the same numbers. Then nothing
   * around them stands otherwise. Takes them in; `undefined` where that is not so.
   */
  #window(elements: readonly ParsedElement[], binding: Binding): Exchange | undefined {
    const [old, sources] = [this.#entries, this.#sources];
    if (old.length === 0 || old[0]?.epoch !== this.#epoch) return undefined;
    let head = 0;
    while (head < elements.length && head < sources.length && sources[head] === elements[head]) head++;
    let tail = 0;
    while (tail < elements.length - head && tail < sources.length - head && sources[sources.length - 1 - tail] === elements[elements.length - 1 - tail]) tail++;
    const gone = old.slice(head, old.length - tail);
    const counts = gone.flatMap((entry) => entry.counts);
    const bases = gone.flatMap((entry) => entry.bases);
    let standing = gone[0]?.before ?? old[head]?.before ?? old.at(-1)?.after ?? START;
    const end = old[old.length - tail]?.before ?? old.at(-1)?.after ?? START;
    let at = 0;
    let alike = true;
    const fresh = elements.slice(head, elements.length - tail).map((element) => {
      const entry = this.#entry(element, standing, (base) => {
        alike &&= bases[at] === base;
        return counts[at++] ?? 0;
      }, binding);
      standing = entry.after;
      return entry;
    });
    if (!alike || at !== bases.length || !sameStanding(standing, end)) return undefined;
    if (gone.length > 0 || fresh.length > 0) this.#entries = old.slice(0, head).concat(fresh, old.slice(old.length - tail));
    if (gone.length === fresh.length && fresh.every((entry, index) => sameMeaning(entry, gone[index]))) return NOTHING;
    return { gone: meaningOf(gone), come: meaningOf(fresh) };
  }

  #entry(element: ParsedElement, before: Standing, count: (base: string | undefined) => number, binding: Binding): Entry {
    const known = this.#known.get(element);
    if (known?.before === before && known.epoch === this.#epoch) {
      const counts = known.bases.map(count);
      if (counts.every((one, at) => one === known.counts[at])) return known;
      return this.#lower(element, before, known.bases, counts, known.after, binding, known);
    }
    let standing = before;
    const bases = outlinesOf(element).map((outline) => {
      standing = standingFrom(outline, standing, binding.scope);
      return clauseBase(outline, standing);
    });
    const counts = bases.map(count);
    // The same standing as before is the same object, so that what follows need not look.
    const after = known && sameStanding(known.after, standing) ? known.after : standing;
    return this.#lower(element, before, bases, counts, after, binding, known);
  }

  #lower(element: ParsedElement, before: Standing, bases: Entry['bases'], counts: readonly number[], after: Standing, binding: Binding, known: Entry | undefined): Entry {
    let standing = before;
    const nodes = outlinesOf(element).flatMap((outline, at) => {
      standing = standingFrom(outline, standing, binding.scope);
      const base = bases[at];
      const clause = base === undefined ? undefined : clausePlace(outline, standing, base, counts[at] ?? 1);
      return loweredNode(element, at, { ...binding.placeOf(outline), ...(clause && { clause }) }, standing, binding.scope, known?.nodes[at]);
    });
    const entry: Entry = { element, epoch: this.#epoch, before, after, bases, counts, nodes };
    this.#known.set(element, entry);
    return entry;
  }
}

function keysOf(entries: readonly Entry[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { nodes } of entries) for (const { answers } of nodes) for (const answer of answers) addKeys(answer, keys);
  return keys;
}

const NOTHING: Exchange = { gone: [], come: [] };

function meaningOf(entries: readonly Entry[]): readonly LoweredElement[] {
  return entries.flatMap((entry) => entry.nodes.map((node) => node.lowered));
}

function countOf(base: string | undefined, seen: Map<string, number>): number {
  if (base === undefined) return 0;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count;
}

function sameMeaning(one: Entry, other: Entry | undefined): boolean {
  return one === other || (one.nodes.length === other?.nodes.length && one.nodes.every((node, at) => node.lowered === other.nodes[at]?.lowered));
}

function loweredNode(element: ParsedElement, index: number, place: ElementPlace, standing: Standing, scope: OpenScope, known: LoweredNode | undefined): readonly LoweredNode[] {
  if (known && samePlace(known.place, place) && sameStanding(known.standing, standing) && sameAnswers(known.answers, scope)) return [{ ...known, place, standing }];
  const node = element.elements[index];
  if (!node) return [];
  const recording = new RecordingScope(scope);
  const lowering = startLowering({ anchor: element.anchor, text: element.text, scope: recording, instrument: standing.instrument });
  const lowered = lowerElement(lowering, node, place, marginOf(lowering, element, index));
  return [{ place, standing, answers: recording.answers(), lowered }];
}

function samePlace(one: ElementPlace, other: ElementPlace): boolean {
  if (one.declared !== other.declared || one.clause?.id !== other.clause?.id || one.clause?.section !== other.clause?.section) return false;
  const a = one.entries ?? [];
  const b = other.entries ?? [];
  return a.length === b.length && a.every((entry, at) => entry.declared === b[at]?.declared && entry.home === b[at]?.home);
}

/** The notes, blanks and acceptances that belong to one node of an element: those up to the next node. */
function marginOf(lowering: Lowering, element: ParsedElement, index: number): Marginalia {
  const margin = readMarginalia(lowering);
  const nodes = outlinesOf(element);
  if (nodes.length < 2) return margin;
  const start = index === 0 ? 0 : nodes[index]?.start ?? 0;
  const end = nodes[index + 1]?.start ?? Infinity;
  const owns = (span: { readonly start: number }): boolean => span.start >= start && span.start < end;
  return { notes: margin.notes.filter((note) => owns(note.span)), blanks: margin.blanks.filter(owns), acceptances: margin.acceptances.filter((one) => owns(one.span)) };
}
