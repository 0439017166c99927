import { Analyser, RULES } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { formatDay, placeOf, type Finding, type Settings, type Span } from '@dealwright/model';
import { readPresent, type Input } from './input.ts';
import { linesOf, positionAt, type Lines } from './report/lines.ts';
import { summarise, type Range, type Report, type Reported } from './report/reported.ts';

/**
 * Examines the files that were asked for, together with those that they use.
 *
 * A finding is reported where it stands in a file that was asked for, or points into one: the question on a shared
 * vocabulary belongs to each agreement that hangs on it.
 */
export async function examine(asked: readonly Input[], settings: Settings): Promise<Report> {
  const store = new DealStore();
  const inputs = await withUsed(asked, store);
  const { findings } = new Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, settings, source: store });
  const place = placing(inputs);
  const reported: Reported[] = [];
  const wanted = new Set(asked.map((input) => input.uri));
  for (const input of [...inputs.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (input.trouble !== undefined && wanted.has(input.uri)) reported.push(unread(input, settings));
    for (const finding of findings.get(input.uri) ?? []) {
      const touches = wanted.has(input.uri) || finding.related.some(({ span }) => wanted.has(span.anchor.uri));
      if (touches) reported.push({ finding, ...place(finding.span), related: finding.related.map(({ span, message }) => ({ ...place(span), message })) });
    }
  }
  const sources = new Map([...inputs.values()].map((input) => [input.name, linesFor(input)]));
  return { findings: reported, summary: summarise(reported.map(({ finding }) => finding), asked.length), asOf: formatDay(settings.asOf), sources };
}

/** Puts the files into the store, and the files that they use, and so on. What is not there the analysis reports. */
export async function withUsed(asked: readonly Input[], store: DealStore, readAll = readPresent): Promise<ReadonlyMap<string, Input>> {
  const inputs = new Map<string, Input>();
  let next = asked;
  while (next.length > 0) {
    for (const input of next) {
      inputs.set(input.uri, input);
      if (input.trouble === undefined) store.put(input.uri, input.text);
    }
    const used = next.flatMap((input) => (store.files.get(input.uri)?.uses ?? []).flatMap(({ uri }) => (uri === undefined || inputs.has(uri) ? [] : [uri])));
    next = await readAll([...new Set(used)]);
  }
  return inputs;
}

export function placing(inputs: ReadonlyMap<string, Input>): (span: Span) => { readonly file: string; readonly range: Range } {
  return (span) => {
    const { uri, start, end } = placeOf(span);
    const input = inputs.get(uri);
    if (input === undefined) return { file: uri, range: FIRST };
    const lines = linesFor(input);
    return { file: input.name, range: { start: positionAt(lines, start), end: positionAt(lines, end) } };
  };
}

const known = new WeakMap<Input, Lines>();

function linesFor(input: Input): Lines {
  let lines = known.get(input);
  if (lines === undefined) known.set(input, (lines = linesOf(input.text)));
  return lines;
}

const FIRST: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function unread({ uri, name, trouble }: Input, settings: Settings): Reported {
  const code = trouble?.code ?? 'file/unreadable';
  const level = settings.severity[code];
  const severity = level === undefined || level === 'off' ? (RULES.get(code)?.severity ?? 'error') : level;
  const span: Span = { anchor: { uri, offset: 0 }, start: 0, end: 0 };
  const finding: Finding = { code, severity, message: trouble?.message ?? '', span, related: [], fixes: [], clauses: [] };
  return { finding, file: name, range: FIRST, related: [] };
}
