import type { Anchor, Problem } from '@dealwright/model';
import type { IToken } from 'chevrotain';
import type { Element } from '../generated/ast.ts';
import { cut } from './cut.ts';
import type { Chunk } from './cut.ts';
import { lex } from './lex.ts';
import { parse } from './parse.ts';
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
  const { elements, problems, hidden } = parse(text);
  return {
    anchor, text, elements, hidden,
    problems: problems.map(({ code, message, start, end, data }) => ({ code, message, span: { anchor, start, end }, ...(data && { data }) })),
  };
}

/** The tokens of an element without its comments. They are not kept: cutting them again is cheap. */
export function tokensOf(element: Pick<ParsedElement, 'text'>): readonly Token[] {
  return lex(element.text, syntaxServices().types).tokens;
}

/** Parses a whole file once. Use a DocumentParser for a file that is edited. */
export function parseFile(uri: string, text: string): ParsedFile {
  return new DocumentParser(uri).update(text);
}

interface Placed extends Chunk {
  readonly parsed: ParsedElement;
}

/**
 * The parser of one file that is edited. An element whose text did not change is not parsed again and keeps its identity; only
 * the offset of its anchor moves. What it gives is the same as a parse from scratch.
 */
export class DocumentParser {
  private readonly uri: string;
  private text = '';
  private placed: Placed[] = [];

  constructor(uri: string) {
    this.uri = uri;
  }

  /** Takes the whole new text, gives the whole file. */
  update(text: string): ParsedFile {
    const { placed } = this;
    const prefix = commonPrefix(this.text, text);
    const suffix = commonSuffix(this.text, text, Math.min(this.text.length, text.length) - prefix);
    const shift = text.length - this.text.length;
    const kept = keptBefore(placed, prefix);
    const known = new Map<number, number>();
    for (let index = kept; index < placed.length; index++) known.set((placed[index]?.start ?? 0) + shift, index);
    let rejoined = placed.length;
    const chunks = cut(text, kept === 0 ? 0 : placed[kept]?.start ?? 0, (start) => {
      const index = known.get(start);
      if (index === undefined || start <= text.length - suffix) return false;
      rejoined = index;
      return true;
    });
    const pool = new Pool(placed.slice(kept, rejoined));
    const fresh = chunks.map((chunk): Placed => ({ ...chunk, parsed: this.element(text.slice(chunk.start, chunk.end), chunk.start, pool) }));
    const after = placed.slice(rejoined).map((one) => moved(one, shift));
    this.text = text;
    this.placed = [...placed.slice(0, kept), ...fresh, ...after];
    return { uri: this.uri, text, elements: this.placed.map((one) => one.parsed) };
  }

  private element(text: string, offset: number, pool: Pool): ParsedElement {
    const known = pool.take(text);
    if (known === undefined) return parseElement(text, { uri: this.uri, offset });
    known.anchor.offset = offset;
    return known;
  }
}

/** Elements that lost their place, by text: each may be used again once. */
class Pool {
  private readonly byText = new Map<string, ParsedElement[]>();

  constructor(placed: readonly Placed[]) {
    for (const { parsed } of placed) {
      const same = this.byText.get(parsed.text);
      if (same === undefined) this.byText.set(parsed.text, [parsed]);
      else same.push(parsed);
    }
  }

  take(text: string): ParsedElement | undefined {
    return this.byText.get(text)?.shift();
  }
}

/** The number of chunks that no change after the first `prefix` characters can touch. */
function keptBefore(placed: readonly Placed[], prefix: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) < prefix) low = middle + 1;
    else high = middle;
  }
  // Where a chunk ends is known once the next has begun; so the last one that is wholly untouched is cut again.
  const kept = Math.max(0, low - 1);
  const open = placed.findIndex((one) => one.open);
  return open >= 0 ? Math.min(kept, open) : kept;
}

function moved(one: Placed, shift: number): Placed {
  if (shift === 0) return one;
  one.parsed.anchor.offset += shift;
  return { ...one, start: one.start + shift, end: one.end + shift };
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
