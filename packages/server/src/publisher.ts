import type { Connection } from 'vscode-languageserver';
import { STATUS } from '@dealwright/protocol';
import type { Status } from '@dealwright/protocol';
import { diagnosticOfTrouble, diagnosticsOf } from './diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** Sends what was found to the client, and nothing twice. */
export interface Publisher {
  /** Sends the diagnostics of some files, where they are others than those sent before. */
  readonly publish: (uris: Iterable<string>) => void;
  readonly status: (busy: boolean) => void;
}

export function createPublisher(connection: Pick<Connection, 'sendDiagnostics' | 'sendNotification'>, deals: Workspace, ruleDocumentation: () => string | undefined): Publisher {
  /** By canonical URI: the spelling that the client was told, and what. */
  const sent = new Map<string, { readonly uri: string; readonly content: string }>();
  let lastStatus = '';
  const send = (uri: string): void => {
    const before = sent.get(uri);
    const document = deals.document(uri);
    const trouble = deals.trouble(uri);
    const diagnostics = trouble ? [diagnosticOfTrouble(trouble, ruleDocumentation())] : diagnosticsOf(deals, uri, ruleDocumentation());
    const spelling = document?.uri ?? before?.uri ?? uri;
    const content = JSON.stringify(diagnostics);
    if (before && before.uri !== spelling) void connection.sendDiagnostics({ uri: before.uri, diagnostics: [] });
    else if (before ? before.content === content : diagnostics.length === 0 && deals.versionOf(uri) === null) return;
    if (document) sent.set(uri, { uri: spelling, content });
    else sent.delete(uri);
    const version = deals.versionOf(uri);
    void connection.sendDiagnostics({ uri: spelling, diagnostics, ...(version !== null && { version }) });
  };
  return {
    publish(uris) {
      for (const uri of uris) send(uri);
    },
    status(busy) {
      const status: Status = { busy, ...deals.counts() };
      const content = JSON.stringify(status);
      if (content === lastStatus) return;
      lastStatus = content;
      void connection.sendNotification(STATUS, status);
    },
  };
}
