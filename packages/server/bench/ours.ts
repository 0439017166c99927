import { parseDay } from '@dealwright/model';
import { Workspace } from '../src/workspace.ts';

/** A workspace of the server as it runs, without the protocol around it. Its diagnostics include the whole analysis. */
export class Ours {
  readonly workspace = new Workspace({ asOf: parseDay('2026-03-01') ?? 0, severity: {}, includeDrafts: false });
  #version = 1;

  /** Opens documents as one workspace, through to their findings. */
  open(texts: ReadonlyMap<string, string>): void {
    for (const [uri, text] of texts) {
      this.workspace.opened(uri, 1, text);
    }
    this.settle();
  }

  /** One edit of a document, through to its findings. */
  edit(uri: string, offset: number, remove: number, insert: string): void {
    const document = this.workspace.document(uri);
    if (document === undefined) {
      throw new Error(`${uri} was not opened`);
    }
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + remove) };
    this.workspace.edited(uri, ++this.#version, [{ range, text: insert }]);
    this.settle();
  }

  /** Works until nothing is left to do. */
  settle(): void {
    while (!this.workspace.check(() => false).complete) {
      // `check` stops only where it is told to, and nobody told it.
    }
  }
}

/** A text in the form that both sides open. */
export function single(text: string): ReadonlyMap<string, string> {
  return new Map([['file:///bench/main.deal', text]]);
}

