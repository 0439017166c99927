/** One file of a fixture, its caret lines taken out. */
export interface FixtureFile {
  /** From the root of the workspace: `/msft.deal`. */
  readonly path: string;
  readonly text: string;
}

/** What a caret line says of the line above it. */
export interface Mark {
  readonly path: string;
  /** Offsets in the file's text. An end on a later line is clipped to the end of the line, and `clipped`. */
  readonly start: number;
  readonly end: number;
  readonly clipped: boolean;
  /** Whatever stands after the carets; empty where they stand alone. */
  readonly label: string;
}

/** A fixture as read: its files, and the marks in them. */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly marks: readonly Mark[];
}

/** Where a fixture names no file, its text is this one. */
export const ONLY_FILE = '/main.deal';

const FILE_LINE = /^\/\/- (\/\S+)\s*$/;
const CARET_LINE = /^\s*\/\/(<?)(\s*)(\^+)(…?)(?: (.*))?$/;

/**
 * Reads a fixture: files headed by `//- /path.deal` lines, and under any line caret lines that mark a place on it:
 *
 *     clause 1 "Sales" Supplier may not sell Widgets.
 *     //                        ^^^^^^^ 💡 error[wording/may-not]: …
 *
 * Carets that begin with `//<` reach back to the beginning of the line. `…` after them says that the place goes on below.
 */
export function readFixture(fixture: string): Fixture {
  const files: { path: string; lines: string[] }[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const line of trimmed(fixture).split('\n')) {
    const heading = FILE_LINE.exec(line);
    if (heading) {
      files.push({ path: heading[1] ?? ONLY_FILE, lines: [] });
      lineStart = 0;
      continue;
    }
    if (files.length === 0) files.push({ path: ONLY_FILE, lines: [] });
    const file = files.at(-1);
    if (!file) continue;
    const carets = CARET_LINE.exec(line);
    const above = file.lines.at(-1);
    if (carets && above !== undefined) {
      const column = line.indexOf('^');
      marks.push({
        path: file.path,
        start: lineStart + (carets[1] ? 0 : column),
        end: lineStart + column + (carets[3] ?? '').length,
        clipped: carets[4] === '…',
        label: carets[5] ?? '',
      });
      continue;
    }
    if (above !== undefined) lineStart += above.length + 1;
    file.lines.push(line);
  }
  return { files: files.map(({ path, lines }) => ({ path, text: `${lines.join('\n')}\n` })), marks };
}

/** Writes a fixture: the reverse of `readFixture`, marks in the order given under their lines. */
export function writeFixture({ files, marks }: Fixture): string {
  const single = files.length === 1 && files[0]?.path === ONLY_FILE;
  return files.map((file) => {
    const out: string[] = single ? [] : [`//- ${file.path}`];
    let start = 0;
    for (const line of file.text.replace(/\n$/, '').split('\n')) {
      out.push(line);
      for (const mark of marks) {
        if (mark.path === file.path && mark.start >= start && mark.start <= start + line.length) out.push(caretLine(mark, mark.start - start));
      }
      start += line.length + 1;
    }
    return out.join('\n');
  }).join('\n');
}

/** The first and last line breaks of a template literal are not part of it. */
export function trimmed(fixture: string): string {
  return fixture.replace(/^\n/, '').replace(/\n\s*$/, '');
}

function caretLine({ start, end, clipped, label }: Mark, column: number): string {
  const width = Math.max(1, end - start);
  const carets = column >= 2 ? `//${' '.repeat(column - 2)}${'^'.repeat(width)}` : `//<${'^'.repeat(Math.max(1, column + width - 3))}`;
  return `${carets}${clipped ? '…' : ''}${label === '' ? '' : ` ${label}`}`;
}
