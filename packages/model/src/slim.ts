/**
 * The same data with arrays that hold no room for more, changed in place: an array that was pushed to or flat-mapped keeps room for
 * seventeen members, which in small lists that are kept for long is most of their weight. Of plain data without circles.
 */
export function slim<T>(data: T): T {
  return (Array.isArray(data) ? slimmed(data) : walk(data)) as T;
}

function slimmed(list: readonly unknown[]): readonly unknown[] {
  for (const item of list) walk(item);
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly unknown[] = [];

function walk(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'anchor' in value || value instanceof Map || value instanceof Set) return value;
  for (const key of Object.keys(value)) {
    const field: unknown = (value as Record<string, unknown>)[key];
    if (typeof field !== 'object' || field === null) continue;
    if (Array.isArray(field)) (value as Record<string, unknown>)[key] = slimmed(field);
    else walk(field);
  }
  return value;
}
