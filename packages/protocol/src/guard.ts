/** Whether a value that came over the wire is an object whose named fields pass. Unknown fields are ignored. */
export function hasFields<T>(value: unknown, fields: { readonly [K in keyof T]-?: (field: unknown) => boolean }): value is T {
  if (typeof value !== 'object' || value === null) return false;
  const read = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  return Object.entries<(field: unknown) => boolean>(fields).every(([name, passes]) => passes(read(name)));
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** Nothing, or what passes. */
export function optional(passes: (field: unknown) => boolean): (field: unknown) => boolean {
  return (field) => field === undefined || passes(field);
}
