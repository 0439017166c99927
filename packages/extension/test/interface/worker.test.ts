import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium as browserPath } from '../../../../scripts/lib/editor-install.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';

const root = resolve(import.meta.dirname, '../../../..');

const clash = `party A Corporation ("A").
party B Corporation ("B").
cloud "North".
cloud "South".
product "Widgets".

agreement "Supply" ("S")
  between A Corporation ("A")
  and B Corporation ("B")
  dated 2026-01-01
  effective 2026-01-01
  through 2027.

clause 1 "Only north"
  A must offer Widgets only on North.

clause 2 "South"
  A must offer Widgets on South.
`;

const pages: Record<string, readonly [type: string, body: () => string]> = {
  '/': ['text/html', () => '<!doctype html><title>worker</title>'],
  '/server-worker.js': ['text/javascript', () => readFileSync(join(root, 'dist/server-worker.js'), 'utf8')],
};

const site = createServer((request, response) => {
  const [type, body] = pages[request.url ?? ''] ?? [];
  response.writeHead(type === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(body?.());
});
let browser: Browser;

beforeAll(async () => {
  await new Promise<void>((listening) => {
    site.listen(0, '127.0.0.1', listening);
  });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

test('the language server answers in a browser, and asks the network for nothing', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const answer = await page.evaluate(converse, clash);
  expect(answer.serverName).toBe('Dealwright');
  expect(answer.codes).toContain('conflict/exclusivity');
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/server-worker.js']);
});

/** In the page: starts the worker, opens one document, and waits for its diagnostics. */
function converse(text: string): Promise<{ serverName: string; codes: unknown[] }> {
  interface Message {
    readonly id?: number;
    readonly method?: string;
    readonly result?: { readonly serverInfo?: { readonly name: string } };
    readonly params?: { readonly diagnostics?: readonly { readonly code?: unknown }[]; readonly items?: readonly unknown[] };
  }
  const uri = 'file:///deal/clash.deal';
  const worker = new Worker('/server-worker.js');
  const say = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  return new Promise((done, failed) => {
    let serverName = '';
    worker.addEventListener('error', (event) => failed(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.id === 1 && data.method === undefined) {
        serverName = data.result?.serverInfo?.name ?? '';
        say({ method: 'initialized', params: {} });
        say({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'deal', version: 1, text } } });
      } else if (data.method === 'textDocument/publishDiagnostics' && (data.params?.diagnostics?.length ?? 0) > 0) {
        done({ serverName, codes: (data.params?.diagnostics ?? []).map(({ code }) => code) });
      } else if (data.id !== undefined && data.method !== undefined) {
        // Whatever the server asks of its client (settings, registrations): a client without an opinion.
        say({ id: data.id, result: (data.params?.items ?? []).map(() => null) });
      }
    });
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null } });
  });
}
