import type { Event } from 'vscode';
import { Uri, extensions } from 'vscode';

/** What we use of the interface that VS Code's own Git extension offers (`vscode.git`, version 1). */
export interface Repository {
  readonly state: { readonly HEAD?: { readonly commit?: string }; readonly onDidChange: Event<void> };
  readonly log: (options: { readonly maxEntries: number; readonly path?: string }) => Promise<readonly Commit[]>;
  readonly getRefs: (query: { readonly sort: 'committerdate'; readonly count: number }) => Promise<readonly Ref[]>;
  readonly buffer: (revision: string, path: string) => Promise<Uint8Array>;
  readonly getCommit: (revision: string) => Promise<Commit>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

interface Ref {
  readonly name?: string;
  readonly commit?: string;
}

interface Git {
  /** It looks for repositories when the editor starts; until it has, it knows none. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<Git['state']>;
  readonly getRepository: (uri: Uri) => Repository | null;
  /** Looks for the repository that a folder belongs to, where it has not been found yet. */
  readonly openRepository: (folder: Uri) => Promise<Repository | null>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => Git;
}

/** Where a file is under version control; or why nobody can tell, as a sentence for the person. */
export async function repositoryOf(file: Uri): Promise<Repository | string> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return 'VS Code’s Git extension is not there, or not allowed in this folder. Trust the folder or enable the extension Git, then compare again.';
  const git = await extension.activate().then((active) => (active.enabled ? active.getAPI(1) : undefined), () => undefined);
  if (!git) return 'Git is not available: the setting git.enabled is off, or the program git is not installed. Compare with a file instead.';
  await ready(git);
  return git.getRepository(file) ?? (await git.openRepository(Uri.joinPath(file, '..')).then((found) => found ?? git.getRepository(file), () => null)) ?? `${nameOf(file)} is in no Git repository. Compare it with a file instead.`;
}

/** A person who waits longer than this is told what is known. */
const PATIENCE = 10_000;

function ready({ state, onDidChangeState }: Git): Promise<void> {
  if (state === 'initialized') return Promise.resolve();
  return new Promise((done) => {
    const settle = (): void => {
      clearTimeout(timer);
      listening.dispose();
      done();
    };
    const timer = setTimeout(settle, PATIENCE);
    const listening = onDidChangeState(settle);
  });
}

/** The file name of a URI, as a person reads it. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
