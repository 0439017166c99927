import type { Disposable, Uri } from 'vscode';
import { Uri as Uris, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ComparedSide, ReadFileResult } from '@dealwright/protocol';
import { READ_REVISION, decodeFile, isReadRevisionParams } from '@dealwright/protocol';
import { nameOf, repositoryOf } from './git.ts';
import type { Commit } from './git.ts';

/** How many commits of a file are offered. A revision that is not among them can be typed. */
const OFFERED = 100;

/** Answers the server when it asks for a file as a revision has it. A file that the revision has not has neither text nor trouble. */
export function answerRevisionRequests(client: LanguageClient): Disposable {
  return client.onRequest(READ_REVISION, async (params: unknown): Promise<ReadFileResult> => {
    if (!isReadRevisionParams(params)) return {};
    const uri = client.protocol2CodeConverter.asUri(params.uri);
    const repository = await repositoryOf(uri);
    if (typeof repository === 'string') return { trouble: { code: 'file/unreadable', message: repository } };
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return repository.buffer(params.revision, uri.fsPath).then((bytes) => decodeFile(bytes, (each) => decoder.decode(each)), () => ({}));
  });
}

/** A file as its last commit has it; or why there is none. */
export async function lastCommit(file: Uri): Promise<ComparedSide | string> {
  const repository = await repositoryOf(file);
  if (typeof repository === 'string') return repository;
  // Asked of Git itself: what the extension knows of the head may be still to come.
  const hasCommits = await repository.getCommit('HEAD').then(() => true, () => false);
  if (!hasCommits) return 'Nothing has been committed in this repository yet.';
  return { kind: 'revision', uri: file.toString(), revision: 'HEAD', label: 'the last commit' };
}

/** A file as a revision has it that the person chooses: one of its commits, a branch or tag, or whatever they type. */
export async function chooseRevision(file: Uri): Promise<ComparedSide | string | undefined> {
  const repository = await repositoryOf(file);
  if (typeof repository === 'string') return repository;
  const [commits, refs] = await Promise.all([
    repository.log({ maxEntries: OFFERED, path: file.fsPath }).catch((): readonly Commit[] => []),
    repository.getRefs({ sort: 'committerdate', count: OFFERED }).catch(() => []),
  ]);
  const offered = [
    ...commits.map((commit) => ({ label: commit.message.split('\n')[0] ?? '', description: describe(commit), revision: commit.hash })),
    ...refs.flatMap(({ name }) => (name === undefined ? [] : [{ label: name, description: 'branch or tag', revision: name }])),
  ];
  if (offered.length === 0) return 'Nothing has been committed in this repository yet.';
  return new Promise((done) => {
    const picker = window.createQuickPick<(typeof offered)[number]>();
    picker.title = `Compare ${nameOf(file)} with which revision?`;
    picker.placeholder = 'A commit, a branch or a tag; or type a revision, such as HEAD~3';
    picker.matchOnDescription = true;
    picker.items = offered;
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      const typed = picker.value.trim();
      const revision = chosen?.revision ?? typed;
      if (revision === '') return;
      done({ kind: 'revision', uri: file.toString(), revision, label: chosen && /^[0-9a-f]{40,64}$/.test(revision) ? `${revision.slice(0, 7)} “${chosen.label}”` : revision });
      picker.hide();
    });
    picker.onDidHide(() => {
      done(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Calls back when the repository of a file moves on: its last commit may be another. */
export async function watchRepository(side: ComparedSide, changed: () => void): Promise<Disposable | undefined> {
  const repository = side.kind === 'revision' ? await repositoryOf(Uris.parse(side.uri)) : undefined;
  if (repository === undefined || typeof repository === 'string') return undefined;
  let head = repository.state.HEAD?.commit;
  return repository.state.onDidChange(() => {
    if (head === repository.state.HEAD?.commit) return;
    head = repository.state.HEAD?.commit;
    changed();
  });
}

function describe({ hash, authorDate, authorName }: Commit): string {
  return [hash.slice(0, 7), authorDate?.toISOString().slice(0, 10), authorName].filter((part) => part !== undefined).join(' · ');
}
