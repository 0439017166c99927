import type { Anchor, Problem } from '@dealwright/model';
import type { IToken } from 'chevrotain';
import type { Element } from '../generated/ast.ts';
import { cut } from './cut.ts';
import { lex } from './lex.ts';
import { recentParse } from './recent.ts';
import { syntaxServices } from './services.ts';

/** A token of the text, with its offsets in the element. */
export type Token = IToken;

/**
 * One element of a file as parsed: usually one tree, more where several stand on one line, none for comments alone.
 * It never changes but for `anchor.offset`, and keeps its identity while its text stays as it is.
 */
export interface ParsedElement {
  readonly anchor: Anchor;
  readonly text: string;
  /** The trees. Where they were released, they are made again from the text. */
  readonly elements: readonly Element[];
  readonly problems: readonly Problem[];
  /** Comments and drafting notes, which are in no tree. */
  readonly hidden: readonly Token[];
}

export interface ParsedFile {
  readonly uri: string;
  readonly text: string;
  /** In the order of the text. */
  readonly elements: readonly ParsedElement[];
}

/** Parses the text of an element that begins at the anchor. */
export function parseElement(text: string, anchor: Anchor): ParsedElement {
  return new OneElement(text, anchor);
}

/** Lets go of the trees of an element, which are most of what it takes, until somebody asks for them. */
export function releaseTrees(element: ParsedElement): void {
  if (element instanceof OneElement) element.release();
}

/** A class, because an object with a getter of its own takes four times the room. */
class OneElement implements ParsedElement {
  readonly anchor: Anchor;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly hidden: readonly Token[];
  #trees: readonly Element[] | undefined;

  constructor(text: string, anchor: Anchor) {
    const { elements, problems, hidden } = recentParse(text);
    this.anchor = anchor;
    this.text = text;
    this.problems = problems.length === 0 ? NOTHING : problems.map(({ code, message, start, end, data }) => ({ code, message, span: { anchor, start, end }, ...(data && { data }) }));
    this.hidden = hidden.length === 0 ? NOTHING : hidden;
    this.#trees = elements;
  }

  get elements(): readonly Element[] {
    return this.#trees ??= recentParse(this.text).elements;
  }

  release(): void {
    this.#trees = undefined;
  }
}

const NOTHING: readonly never[] = [];

/** The tokens of an element without its comments. They are not kept: cutting them again is cheap. */
export function tokensOf(element: Pick<ParsedElement, 'text'>): readonly Token[] {
  return lex(element.text, syntaxServices().types).tokens;
}

/** Parses a whole file once. Use a DocumentParser for a file that is edited. */
export function parseFile(uri: string, text: string): ParsedFile {
  return new DocumentParser(uri).update(text);
}

/**
 * The parser of one file that is edited. An element whose text did not change is not parsed again and keeps its identity; only
 * the offset of its anchor moves. What it gives is the same as a parse from scratch.
 */
export class DocumentParser {
  private readonly uri: string;
  private text = '';
  private elements: readonly ParsedElement[] = [];
  /** Elements with a comment or a note that nothing closes: what follows them may yet become part of them. */
  private open: readonly ParsedElement[] = [];

  constructor(uri: string) {
    this.uri = uri;
  }

  /** Takes the whole new text, gives the whole file. */
  update(text: string): ParsedFile {
    const before = this.elements;
    const prefix = commonPrefix(this.text, text);
    const suffix = commonSuffix(this.text, text, Math.min(this.text.length, text.length) - prefix);
    const shift = text.length - this.text.length;
    const open = this.open.map((element) => indexFrom(before, element.anchor.offset));
    const kept = Math.min(this.untouched(prefix), ...open);
    let rejoined = before.length;
    const chunks = cut(text, kept === 0 ? 0 : before[kept]?.anchor.offset, (start) => {
      if (start <= text.length - suffix) return false;
      const index = indexFrom(before, start - shift);
      if (before[index]?.anchor.offset !== start - shift || index < kept) return false;
      rejoined = index;
      return true;
    });
    const pool = new Pool(before.slice(kept, rejoined));
    const fresh = chunks.map((chunk) => this.element(text.slice(chunk.start, chunk.end), chunk.start, pool));
    if (shift !== 0) for (let index = rejoined; index < before.length; index++) move(before[index], shift);
    this.text = text;
    this.elements = before.slice(0, kept).concat(fresh, before.slice(rejoined));
    this.open = [...fresh.filter((_, index) => chunks[index]?.open), ...this.open.filter((_, index) => (open[index] ?? 0) >= rejoined)];
    return { uri: this.uri, text, elements: this.elements };
  }

  private element(text: string, offset: number, pool: Pool): ParsedElement {
    const known = pool.take(text);
    if (known === undefined) return parseElement(text, { uri: this.uri, offset });
    known.anchor.offset = offset;
    return known;
  }

  /** The number of elements that no change after the first `prefix` characters can touch. */
  private untouched(prefix: number): number {
    const begun = indexFrom(this.elements, prefix);
    const whole = begun > 0 && endOf(this.elements[begun - 1]) >= prefix ? begun - 1 : begun;
    // Where an element ends is known once the next has begun; so the last one that is wholly untouched is cut again.
    return Math.max(0, whole - 1);
  }
}

/** Elements that lost their place, by text: each may be used again once. */
class Pool {
  private readonly byText = new Map<string, ParsedElement[]>();

  constructor(elements: readonly ParsedElement[]) {
    for (const element of elements) {
      const same = this.byText.get(element.text);
      if (same === undefined) this.byText.set(element.text, [element]);
      else same.push(element);
    }
  }

  take(text: string): ParsedElement | undefined {
    return this.byText.get(text)?.shift();
  }
}

function move(element: ParsedElement | undefined, by: number): void {
  if (element !== undefined) element.anchor.offset += by;
}

function endOf(element: ParsedElement | undefined): number {
  return element === undefined ? 0 : element.anchor.offset + element.text.length;
}

/** The index of the first element that begins at the offset or after it. */
function indexFrom(elements: readonly ParsedElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.anchor.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BLOCK = 4096;

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= most && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Of at most `most` characters. */
function commonSuffix(a: string, b: string, most: number): number {
  let count = 0;
  while (count + BLOCK <= most && a.slice(a.length - count - BLOCK, a.length - count) === b.slice(b.length - count - BLOCK, b.length - count)) count += BLOCK;
  while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)) count++;
  return count;
}
