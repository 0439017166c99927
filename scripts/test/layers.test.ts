import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A small house that breaks one law in each file: its path, its text, and the rules that must catch it. */
const trespasses: readonly [path: string, text: string, rules: readonly string[]][] = [
  ['packages/model/src/parser.ts', `import type { AstNode } from 'langium'; export type A = AstNode;`, ['no-development-packages', 'pure-core-npm']],
  ['packages/clauses/src/files.ts', `import { readFileSync } from 'node:fs'; export const f = readFileSync;`, ['pure-core-node']],
  ['packages/algebra/src/editor.ts', `import type { Uri } from 'vscode'; export type U = Uri;`, ['pure-core-npm']],
  ['packages/analysis/src/sideways.ts', `import type { L } from '../../language/src/index.ts'; export type M = L;`, ['layer-analysis']],
  ['packages/model/src/upwards.ts', `import { l } from '../../language/src/index.ts'; export const m = l;`, ['layer-model']],
  ['packages/server/src/back-door.ts', `import { w } from '../../language/src/inner.ts'; export const b = w;`, ['front-door']],
  ['packages/language/src/lsp.ts', `import type { LangiumServices } from 'langium/lsp'; export type S = LangiumServices;`, ['langium-lsp-only-in-server']],
  ['packages/cli/src/parser.ts', `import type { AstNode } from 'langium'; export type A = AstNode;`, ['langium-only-in-language-and-server', 'no-development-packages']],
  ['packages/extension/src/fs.ts', `import { join } from 'node:path'; export const j = join;`, ['extension-imports-three-things']],
  ['packages/extension/src/deep.ts', `import type { L } from '../../language/src/index.ts'; export type M = L;`, ['extension-imports-three-things', 'layer-extension']],
  ['packages/extension/webview/reach.ts', `import type { L } from '../../language/src/index.ts'; export type M = L;`, ['pages-see-the-protocol']],
  ['packages/extension/webview/kit.ts', `export { k } from '../../testkit/src/index.ts';`, ['pages-see-the-protocol', 'sources-without-tests']],
  ['packages/server/src/worker.ts', `export { j } from './helper.ts';`, ['worker-without-node']],
  ['packages/cli/src/kit.ts', `export { k } from '../../testkit/src/index.ts';`, ['layer-cli', 'sources-without-tests']],
  ['packages/model/src/circle-a.ts', `import type { B } from './circle-b.ts'; export interface A { b: B }`, ['no-circle']],
  ['packages/model/src/lost.ts', `export * from './nowhere.ts';`, ['resolvable']],
  ['packages/cli/src/tools.ts', `import { test } from 'vitest'; export const t = test;`, ['no-development-packages']],
];

/** What the trespassers point at; lawful by itself. */
const bystanders: readonly [path: string, text: string][] = [
  ['packages/language/src/index.ts', `export type L = string; export { w as l } from './inner.ts';`],
  ['packages/language/src/inner.ts', `export const w = 1;`],
  ['packages/testkit/src/index.ts', `export const k = 1;`],
  ['packages/server/src/helper.ts', `import { join } from 'node:path'; export const j = join;`],
  ['packages/model/src/circle-b.ts', `import type { A } from './circle-a.ts'; export interface B { a: A }`],
];

let house: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'dealwright-layers-'));
  for (const [path, text] of [...trespasses, ...bystanders]) {
    const file = join(house, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  for (const name of ['language', 'server', 'extension', 'cli']) {
    await cp(join(root, 'packages', name, 'package.json'), join(house, 'packages', name, 'package.json'));
  }
  await cp(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
});

afterAll(() => rm(house, { recursive: true, force: true }));

test('every forbidden import is caught, and nothing else', async () => {
  const caught = new Map<string, Set<string>>();
  for (const { rule, from } of await violations()) {
    caught.set(from, (caught.get(from) ?? new Set()).add(rule.name));
  }
  expect(describe(caught)).toEqual(describe(new Map(trespasses.map(([path, , rules]) => [path, new Set(rules)]))));
});

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Runs the real checker with the real configuration over the small house. */
function violations(): Promise<Violation[]> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', '--no-progress', 'packages'];
  return new Promise((done, failed) => {
    execFile(process.execPath, args, { cwd: house, maxBuffer: 2 ** 26 }, (_exit, stdout, stderr) => {
      try {
        done((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
      } catch {
        failed(new Error(`the layer checker gave no report: ${stderr}`));
      }
    });
  });
}

function describe(caught: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...caught].map(([file, rules]) => `${file}: ${[...rules].sort().join(', ')}`).sort();
}
