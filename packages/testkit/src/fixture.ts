import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding, Fix, Settings } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import { readFixture, trimmed, writeFixture, type Fixture, type FixtureFile, type Mark } from './fixture-text.ts';
import { PREAMBLE, PREAMBLE_PATH } from './preamble.ts';
import { analyse, pathOf } from './workspace.ts';

/**
 * Asserts the whole set of findings of some deals. The fixture holds the deals and, under each line, what is found on it:
 *
 *     check(`
 *     //- /msft.deal
 *     clause 2.1 "API" OpenAI must offer API Products only on Azure.
 *     //- /aws.deal
 *     clause 3.1 "Launch" OpenAI must offer Stateless APIs on Bedrock.
 *     //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: …
 *     `);
 *
 * A label may be left out, or cut with `…`; what it says must hold. A finding that no caret line announces fails, and so
 * does a caret line that announces none. With `UPDATE=1` in the environment the fixture is rewritten in its test file.
 */
export function check(fixture: string, settings?: Partial<Settings>): void {
  const { expected, actual } = compareFixture(fixture, settings);
  if (expected === actual) return;
  if (process.env['UPDATE'] === '1' && rewrite(fixture, actual)) return;
  throw new FixtureMismatch(expected, actual);
}

/** A fixture whose findings are others; test runners show `expected` and `actual` line by line. */
export class FixtureMismatch extends Error {
  readonly expected: string;
  readonly actual: string;

  constructor(expected: string, actual: string) {
    super(`The findings are others than the fixture says. Found:\n${actual}`);
    this.name = 'FixtureMismatch';
    this.expected = expected;
    this.actual = actual;
  }
}

/** The fixture as written, and as it should have been for what was found. Equal where every expectation holds. */
export function compareFixture(fixture: string, settings?: Partial<Settings>): { readonly expected: string; readonly actual: string; readonly findings: readonly Finding[] } {
  const read = readFixture(fixture);
  const findings = findingsOf(read, settings);
  const marks = marksOf(findings, read);
  const files = marks.some((mark) => mark.path === PREAMBLE_PATH) ? withPreamble(read.files) : read.files;
  return { expected: trimmed(fixture), actual: writeFixture({ files, marks }), findings };
}

/**
 * Asserts what a quick fix makes of some deals.
 *
 * @param before a fixture; its caret lines, if any, are ignored
 * @param title the fix, or the beginning of its title
 * @param after the whole fixture afterwards, caret lines and all
 */
export function checkFix(before: string, title: string, after: string, settings?: Partial<Settings>): void {
  const read = readFixture(before);
  const fix = findingsOf(read, settings).flatMap((finding) => finding.fixes).find((one) => one.title.startsWith(title));
  if (!fix) throw new Error(`No finding here has a fix “${title}”.`);
  const files = applyFix(read.files, fix);
  const actual = writeFixture({ files, marks: marksOf(findingsOf({ files, marks: [] }, settings), { files, marks: readFixture(after).marks }) });
  if (actual === trimmed(after)) return;
  if (process.env['UPDATE'] === '1' && rewrite(after, actual)) return;
  throw new FixtureMismatch(trimmed(after), actual);
}

/** The files after a fix. Its edits are those of the text as it stands: nothing else may have changed since. */
export function applyFix(files: readonly FixtureFile[], fix: Fix): readonly FixtureFile[] {
  return files.map(({ path, text }) => {
    const edits = fix.edits.map(({ span, newText }) => ({ ...placeOf(span), newText })).filter((edit) => pathOf(edit.uri) === path).toSorted((a, b) => b.start - a.start || b.end - a.end);
    return { path, text: edits.reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text) };
  });
}

/** Everything found in the files of a fixture, and in the preamble where one of them brings it in. */
export function findingsOf(fixture: Fixture, settings?: Partial<Settings>): readonly Finding[] {
  const findings = analyse(withPreamble(fixture.files), settings);
  return [...findings.values()].flat();
}

function withPreamble(files: readonly FixtureFile[]): readonly FixtureFile[] {
  const wanted = files.some((file) => file.text.includes(`${PREAMBLE_PATH.slice(1)}".`)) && !files.some((file) => file.path === PREAMBLE_PATH);
  return wanted ? [...files, { path: PREAMBLE_PATH, text: PREAMBLE }] : files;
}

/** The findings as marks, each labelled as far as the fixture labels what it expects at that place. */
function marksOf(findings: readonly Finding[], { files, marks }: Fixture): readonly Mark[] {
  const open = [...marks];
  return findings.map((finding) => {
    const place = placeOf(finding.span);
    const path = pathOf(place.uri);
    const text = files.find((file) => file.path === path)?.text ?? PREAMBLE;
    const lineEnd = text.indexOf('\n', place.start);
    const clipped = lineEnd >= 0 && place.end > lineEnd;
    const mark = { path, start: place.start, end: clipped ? Math.max(lineEnd, place.start + 1) : place.end, clipped, label: labelOf(finding) };
    const expected = open.findIndex((one) => one.path === path && one.start === mark.start && holds(one.label, mark.label));
    return expected < 0 ? mark : { ...mark, label: open.splice(expected, 1)[0]?.label ?? '' };
  });
}

/** Whether a label, perhaps cut, says what was found. */
function holds(label: string, found: string): boolean {
  if (label === '' || label === found) return true;
  if (!label.endsWith('…')) return false;
  return found.startsWith(label.slice(0, -1).trimEnd());
}

function labelOf({ fixes, severity, code, verdict, message }: Finding): string {
  return `${fixes.length > 0 ? '💡 ' : ''}${severity}[${code}]${verdict === undefined || verdict === 'conflict' ? '' : ` ${verdict}`}: ${message}`;
}

/** Puts another text in place of a fixture in the test file that is running. */
function rewrite(fixture: string, text: string): boolean {
  const file = callers().find((path) => path.endsWith('.test.ts'));
  if (file === undefined) return false;
  const source = readFileSync(file, 'utf8');
  const old = inTemplate(trimmed(fixture));
  if (old === '' || source.split(old).length !== 2) return false;
  writeFileSync(file, source.replace(old, () => inTemplate(text)));
  return true;
}

/** A text as it stands in a template literal. */
function inTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

function callers(): readonly string[] {
  return (new Error('where').stack ?? '').split('\n').flatMap((line) => {
    const place = /((?:file:\/\/)?\/[^\s():]+\.ts)/.exec(line)?.[1];
    return place === undefined ? [] : [place.startsWith('file://') ? fileURLToPath(place) : place];
  });
}
