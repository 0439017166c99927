import type { Change, Finding } from '@dealwright/model';
import { shown } from '../document/typography.ts';
import { sayReached } from '../report/say.ts';
import { gravityOf, gravityOfFinding } from './gravity.ts';
import type { Gravity } from './gravity.ts';
import { placeIn } from './placing.ts';
import type { Located, PlacedComparison } from './placing.ts';
import { saidOf } from './said.ts';

/** What is known of a code besides its name. */
export type Describe = (code: string) => { readonly title: string; readonly why: string } | undefined;

const LEVELS: Readonly<Record<Gravity, string>> = { breaking: 'warning', uncertain: 'note', compatible: 'none' };

/** For code scanning: SARIF 2.1.0 (OASIS, 2020). Changes are results; conflicts that came or went are too, with the state that SARIF has for that. */
export function sarifChanges(compared: PlacedComparison, tool: { readonly version: string; readonly describe: Describe }): string {
  const { comparison: { changes, appeared, disappeared } } = compared;
  const codes = [...new Set([...changes, ...appeared, ...disappeared].map(({ code }) => code))].toSorted();
  const results = [
    ...changes.map((change) => resultOf(change, codes, compared)),
    ...appeared.map((finding) => findingResult(finding, 'new', codes, compared)),
    ...disappeared.map((finding) => findingResult(finding, 'absent', codes, compared)),
  ];
  const rules = codes.map((id) => {
    const known = tool.describe(id);
    return known ? { id, shortDescription: { text: known.title }, fullDescription: { text: known.why } } : { id };
  });
  const run = { tool: { driver: { name: 'Dealwright', version: tool.version, rules } }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function resultOf(change: Change, codes: readonly string[], compared: PlacedComparison): unknown {
  const { code, before, after, bucket, level, favours, burdens, reaches } = change;
  const place = after ? placeIn(compared, 'revision', after.span) : before && placeIn(compared, 'base', before.span);
  const related = [
    ...(after && before ? [{ message: 'Before', place: placeIn(compared, 'base', before.span) }] : []),
    ...reaches.map((reached) => ({ message: sayReached(reached), place: placeIn(compared, reached.version, reached.unit.span) })),
  ];
  return {
    ruleId: code, ruleIndex: codes.indexOf(code), level: LEVELS[gravityOf(change)], message: { text: saidOf(change) }, ...locations(place), relatedLocations: relatedLocations(related),
    properties: { bucket, level, favours, burdens },
  };
}

function findingResult(finding: Finding, baselineState: 'new' | 'absent', codes: readonly string[], compared: PlacedComparison): unknown {
  const { code, message, span, related, verdict } = finding;
  const version = baselineState === 'new' ? 'revision' : 'base';
  return {
    ruleId: code, ruleIndex: codes.indexOf(code), baselineState, level: baselineState === 'new' ? LEVELS[gravityOfFinding(finding)] : 'none', message: { text: message },
    ...locations(placeIn(compared, version, span)), relatedLocations: relatedLocations(related.map((other) => ({ message: other.message, place: placeIn(compared, version, other.span) }))),
    properties: verdict === undefined ? {} : { verdict },
  };
}

function relatedLocations(related: readonly { readonly message: string; readonly place: Located | undefined }[]): unknown {
  return related.flatMap(({ message, place }) => (place ? [{ message: { text: message }, physicalLocation: physical(place) }] : [])).map((location, id) => ({ id, ...location }));
}

function locations(place: Located | undefined): { readonly locations?: unknown } {
  return place ? { locations: [{ physicalLocation: physical(place) }] } : {};
}

function physical({ file, range: { start, end } }: Located): unknown {
  return {
    artifactLocation: { uri: shown(file).split('/').map(encodeURIComponent).join('/') },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
