import { LINE_BREAK } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { RANKS } from './places.ts';
import type { Place, Rank } from './places.ts';
import { spacing } from './spacing.ts';

/** The white space before a piece: line breaks, then blanks. */
export interface White {
  readonly breaks: number;
  readonly blanks: number;
}

/** How a piece begins a line. */
interface Start {
  readonly indent: number;
  readonly blank: Place['blank'];
}

/** Where a piece stands: at a place; in one's stead but within a sentence; nowhere in particular. */
type Standing = Place | 'within' | undefined;

/**
 * The white space before each piece of one element. `between` gives the line breaks before an element by the index of the piece
 * that begins it, unless a remark stands above.
 */
export function linesOf(pieces: readonly Piece[], places: ReadonlyMap<number, Place>, width: number, between: (index: number) => number): White[] {
  const at = standings(pieces, places);
  const remarks = remarksOf(pieces, at);
  const starts = sourceStarts(pieces, at, remarks);
  for (const rank of RANKS) breakWide(pieces, at, starts, width, rank);
  return pieces.map((piece, index): White => {
    const start = starts[index];
    const before = pieces[index - 1];
    if (start === undefined) return { breaks: 0, blanks: before === undefined ? 0 : spacing(before, piece) };
    if (index === 0 || (start.blank === 'element' && !remarks[index - 1])) return { breaks: between(index), blanks: start.indent };
    return { breaks: start.blank !== 'none' && piece.breaks > 1 ? 2 : 1, blanks: start.indent };
  });
}

/** Whether the last piece is a remark: a comment or a note on a line without words. */
export function endsWithRemark(pieces: readonly Piece[]): boolean {
  return remarksOf(pieces, []).at(-1) ?? false;
}

function remarksOf(pieces: readonly Piece[], at: readonly Standing[]): boolean[] {
  const remarks: boolean[] = [];
  for (const [index, piece] of pieces.entries()) {
    remarks.push(piece.hidden && at[index] === undefined && (opensLine(pieces, index) || remarks[index - 1] === true));
  }
  return remarks;
}

/** A comment or a note that opens a line on which a token follows stands in the token's stead. */
function standings(pieces: readonly Piece[], places: ReadonlyMap<number, Place>): Standing[] {
  const at: Standing[] = pieces.map((piece) => (piece.hidden ? undefined : places.get(piece.start)));
  for (let token = 1; token < pieces.length; token++) {
    if (pieces[token]?.hidden) continue;
    let first = token;
    while (first > 0 && pieces[first]?.breaks === 0 && pieces[first - 1]?.hidden) first--;
    if (first === token || !opensLine(pieces, first)) continue;
    at[first] = at[token] ?? 'within';
    at[token] = undefined;
  }
  return at;
}

function opensLine(pieces: readonly Piece[], index: number): boolean {
  return index === 0 || (pieces[index]?.breaks ?? 0) > 0;
}

/** The lines that begin whatever the width: by the form of the text, as they began in the source, around remarks. */
function sourceStarts(pieces: readonly Piece[], at: readonly Standing[], remarks: readonly boolean[]): (Start | undefined)[] {
  const brokenHeader = at.some((place, index) => isPlace(place) && place.header === true && opensLine(pieces, index));
  const follows = followers(pieces, at);
  let indent = 0;
  return pieces.map((piece, index): Start | undefined => {
    const place = at[index];
    if (isPlace(place) && place.begins === 'always') {
      indent = place.indent;
      return place;
    }
    if (remarks[index] && !opensLine(pieces, index)) return undefined;
    const forced = pieces[index - 1]?.type === 'LINE_COMMENT' || remarks[index - 1] === true;
    if (isPlace(place)) return forced || piece.breaks > 0 || (brokenHeader && place.header === true && place.rank === 1) ? place : undefined;
    if (!remarks[index]) return forced ? { indent: indent + 2, blank: 'none' } : undefined;
    const next = follows[index];
    if (next === 'within') return { indent: indent + 2, blank: 'none' };
    if (next !== undefined) return { indent: next.indent, blank: next.blank === 'element' ? 'kept' : next.blank };
    // Below the last sentence: with it, unless a blank line sets it apart.
    if (index === 0 || piece.breaks > 1) indent = 0;
    return { indent, blank: 'kept' };
  });
}

function isPlace(standing: Standing): standing is Place {
  return standing !== undefined && standing !== 'within';
}

/** For each piece where the next one stands that is no remark; undefined where none follows. */
function followers(pieces: readonly Piece[], at: readonly Standing[]): Standing[] {
  const follows: Standing[] = [];
  let next: Standing;
  for (let index = pieces.length - 1; index >= 0; index--) {
    follows[index] = next;
    next = at[index] ?? (pieces[index]?.hidden ? next : 'within');
  }
  return follows;
}

/** Begins a line at each place of the rank on lines that are too wide. */
function breakWide(pieces: readonly Piece[], at: readonly Standing[], starts: (Start | undefined)[], width: number, rank: Rank): void {
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (to < pieces.length && starts[to] === undefined) to++;
    if (widthOf(pieces.slice(from, to), starts[from]?.indent ?? 0) > width) {
      for (let index = from + 1; index < to; index++) {
        const place = at[index];
        if (isPlace(place) && place.rank === rank) starts[index] = place;
      }
    }
    from = to;
  }
}

/** The columns that pieces take on one line. A comment that trails does not count; of several lines the widest does. */
function widthOf(line: readonly Piece[], indent: number): number {
  let widest = 0;
  let column = indent;
  for (const [index, piece] of line.entries()) {
    if (piece.type === 'LINE_COMMENT') break;
    const before = line[index - 1];
    const rows = piece.image.split(LINE_BREAK);
    column += (before === undefined ? 0 : spacing(before, piece)) + (rows[0]?.length ?? 0);
    widest = Math.max(widest, column);
    if (rows.length > 1) column = rows.at(-1)?.length ?? 0;
  }
  return widest;
}
