import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { ComparedVersion, DealFile, Settings, VersionName } from '@dealwright/model';

/** What a version is read from: nothing but texts, so that a worker, a commit and an unsaved editor serve alike. */
export interface VersionTexts {
  readonly name: VersionName;
  /** By their URIs in canonical form: what is compared, what that brings in, and whatever else stands beside it in the workspace. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that are compared, with those that they bring in. The others take part in conflicts alone. */
  readonly asked: readonly string[];
}

/** Reads and examines one version of what is compared. */
export function versionOfTexts({ name, texts, asked }: VersionTexts, settings: Settings): ComparedVersion {
  const store = storeOf(texts);
  const { findings } = new Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, settings, source: store });
  return {
    name,
    files: withUsed(asked, store.files),
    vocabulary: store.vocabulary,
    textOf: (uri) => store.textOf(uri),
    findings: [...findings.values()].flat(),
  };
}

export function storeOf(texts: ReadonlyMap<string, string>): DealStore {
  const store = new DealStore();
  for (const [uri, text] of texts) store.put(uri, text);
  return store;
}

/** Some files and those that they use, and so on, each once; what is not there is left out. */
export function withUsed(asked: readonly string[], files: ReadonlyMap<string, DealFile>): readonly DealFile[] {
  const found = new Map<string, DealFile>();
  for (let next = asked; next.length > 0;) {
    const read = next.flatMap((uri) => (found.has(uri) ? [] : files.get(uri) ?? []));
    for (const file of read) found.set(file.uri, file);
    next = read.flatMap(({ uses }) => uses.flatMap(({ uri }) => uri ?? []));
  }
  return [...found.values()];
}
