import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Finding, Settings } from '@dealwright/model';
import { parseDay } from '@dealwright/model';
import type { FixtureFile } from './fixture-text.ts';

/** The day on which fixtures are judged unless they say otherwise. */
export const FIXTURE_DAY = parseDay('2026-03-01') ?? 0;

/** The settings of a person who set nothing. */
export const FIXTURE_SETTINGS: Settings = { asOf: FIXTURE_DAY, severity: {}, includeDrafts: false };

const ROOT = 'file:///fixture';

/** The URI of a fixture's file. */
export function uriOf(path: string): string {
  return ROOT + path;
}

/** The path of a URI in a fixture: `/msft.deal`. */
export function pathOf(uri: string): string {
  return uri.startsWith(ROOT) ? uri.slice(ROOT.length) : uri;
}

/** Reads and examines some files from nothing, as the editor and the command line do. */
export function analyse(files: readonly FixtureFile[], settings?: Partial<Settings>): ReadonlyMap<string, readonly Finding[]> {
  const store = new DealStore();
  for (const { path, text } of files) store.put(uriOf(path), text);
  return new Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, settings: { ...FIXTURE_SETTINGS, ...settings }, source: store }).findings;
}
