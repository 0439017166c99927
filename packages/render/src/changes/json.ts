import { BUCKETS, formatDay } from '@dealwright/model';
import type { Change, Finding, Passage, Unit, VersionName, Witness } from '@dealwright/model';
import { isQuiet, isRenumbering } from '../report/report.ts';
import { placeIn } from './placing.ts';
import type { PlacedComparison } from './placing.ts';

/** For programs: the shape that `docs/schema/changes.schema.json` publishes. */
export function jsonChanges(compared: PlacedComparison): string {
  const { comparison: { changes, appeared, disappeared, parties, unread }, base, revision } = compared;
  const quiet = changes.filter(isQuiet);
  const renumbering = quiet.filter(isRenumbering).length;
  const report = {
    version: 1, base: versionOf(base.name), revision: versionOf(revision.name), parties,
    changes: changes.map((change) => changeOf(change, compared)),
    appeared: appeared.map((finding) => findingOf(finding, 'revision', compared)), disappeared: disappeared.map((finding) => findingOf(finding, 'base', compared)),
    unread: unread.map(({ version, span, message }) => ({ version, message, ...located(compared, version, span) })),
    summary: {
      changes: changes.length, wordingOnly: quiet.length - renumbering, renumbering, appeared: appeared.length, disappeared: disappeared.length,
      buckets: Object.fromEntries(BUCKETS.map((bucket) => [bucket, changes.filter((change) => change.bucket === bucket).length])),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function versionOf({ file, revision, asOf }: VersionName): unknown {
  return { file, revision: revision ?? null, asOf: asOf === undefined ? null : formatDay(asOf) };
}

function changeOf({ code, bucket, level, message, before, after, favours, burdens, effects, witness, note, reaches }: Change, compared: PlacedComparison): unknown {
  return {
    code, bucket, level, message, before: passageOf(before, 'base', compared), after: passageOf(after, 'revision', compared), favours, burdens, effects,
    witness: witness ?? null, note: note ?? null,
    reaches: reaches.map(({ version, unit, because }) => ({ version, because, unit: unitOf(unit), ...located(compared, version, unit.span) })),
  };
}

function passageOf(passage: Passage | undefined, version: 'base' | 'revision', compared: PlacedComparison): unknown {
  return passage ? { text: passage.text, unit: unitOf(passage.unit), ...located(compared, version, passage.span) } : null;
}

function unitOf({ type, title, instrument, number, heading }: Unit): unknown {
  return { type, title, instrument: instrument ?? null, number: number ?? null, heading: heading ?? null };
}

function findingOf({ code, verdict, severity, message, span, related, witness }: Finding, version: 'base' | 'revision', compared: PlacedComparison): unknown {
  return {
    code, verdict: verdict ?? null, severity, message, ...located(compared, version, span),
    related: related.map((other) => ({ message: other.message, ...located(compared, version, other.span) })), witness: witness ? witnessOf(witness) : null,
  };
}

function witnessOf({ day, until, assumes, ...names }: Witness): unknown {
  return { ...names, ...(day !== undefined && { day: formatDay(day) }), ...(until !== undefined && { until: formatDay(until) }), assumes };
}

function located(compared: PlacedComparison, version: 'base' | 'revision', span: Passage['span']): { readonly file: string | null; readonly range: unknown } {
  const place = placeIn(compared, version, span);
  return { file: place?.file ?? null, range: place?.range ?? null };
}
