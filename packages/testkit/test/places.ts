import type { Finding, Span } from '@dealwright/model';
import { placeOf } from '@dealwright/model';

/** Findings with every span as the place that it has now, as plain data: what a person would see, all of it. */
export function seen(findings: ReadonlyMap<string, readonly Finding[]>): string {
  const ordered = [...findings].filter(([, found]) => found.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(ordered, (_, value: unknown) => (isSpan(value) ? Object.values(placeOf(value)).join(' ') : value), 1);
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'anchor' in value && 'start' in value && 'end' in value;
}
