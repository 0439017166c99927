import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('samples/', import.meta.url);

/** The names of the sample files: between them, every form of the language. */
export const SAMPLES: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.deal')).sort();

/** The text of a sample. */
export function sample(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
