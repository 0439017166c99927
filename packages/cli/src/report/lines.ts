/** Where the lines of a text begin, for turning offsets into lines and columns. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** A place as people and editors count it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the lines of a text; LF, CRLF and CR all end one. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return { text, starts };
}

/** The position of an offset; one past the end is clamped to it. */
export function positionAt(lines: Lines, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, lines.text.length));
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - (lines.starts[low] ?? 0) + 1 };
}

/** The text of a line, counted from 1, without what ends it. */
export function lineText(lines: Lines, line: number): string {
  const start = lines.starts[line - 1] ?? lines.text.length;
  const end = lines.starts[line] ?? lines.text.length;
  return lines.text.slice(start, end).replace(/[\r\n]+$/, '');
}
