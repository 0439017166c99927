import { Analyser } from '@dealwright/analysis';
import { exampleFile } from '@dealwright/diff';
import type { ChangeExample } from '@dealwright/diff';
import { DealStore } from '@dealwright/language';
import type { ComparedVersion, Settings } from '@dealwright/model';
import { ONLY_FILE } from './fixture-text.ts';
import type { FixtureFile } from './fixture-text.ts';
import { PREAMBLE, PREAMBLE_PATH } from './preamble.ts';
import { FIXTURE_SETTINGS, uriOf } from './workspace.ts';

/** Some files as one version of what is compared, read but not examined: it has no findings. */
export function unexaminedVersionOf(files: readonly FixtureFile[], name = files[0]?.path ?? ''): ComparedVersion {
  const store = new DealStore();
  for (const { path, text } of files) store.put(uriOf(path), text);
  return { name: { file: name }, files: [...store.files.values()], vocabulary: store.vocabulary, textOf: (uri) => store.textOf(uri), findings: [] };
}

/** Some files as one version of what is compared, read and examined from nothing. */
export function versionOf(files: readonly FixtureFile[], name = files[0]?.path ?? '', settings?: Partial<Settings>): ComparedVersion {
  const store = new DealStore();
  for (const { path, text } of files) store.put(uriOf(path), text);
  const { findings } = new Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, settings: { ...FIXTURE_SETTINGS, ...settings }, source: store });
  return { name: { file: name }, files: [...store.files.values()], vocabulary: store.vocabulary, textOf: (uri) => store.textOf(uri), findings: [...findings.values()].flat() };
}

/** The two versions of a change's example, each with the shared vocabulary of the examples. */
export function exampleVersions(example: ChangeExample): readonly [base: ComparedVersion, revision: ComparedVersion] {
  const version = (words: string): ComparedVersion => versionOf([{ path: ONLY_FILE, text: exampleFile(example, words) }, { path: PREAMBLE_PATH, text: PREAMBLE }], 'example');
  return [version(example.before), version(example.after)];
}
