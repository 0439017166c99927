import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: unknown;
}

const root = resolve(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, Locked>> };
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { devDependencies: Readonly<Record<string, string>> };

test('the lockfile names no host, so that any registry serves it', () => {
  const hosted = Object.entries(packages).filter(([, { resolved }]) => /^\w+:\/\//.test(resolved ?? ''));
  expect(hosted.map(([path]) => path)).toEqual([]);
});

test('the lockfile holds the parts for every platform, so that npm ci works on each', () => {
  const paths = Object.keys(packages);
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))),
  );
  expect(missing).toEqual([]);
});

test('every tool is pinned to one version', () => {
  const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('one copy of the protocol is installed', () => {
  const copies = Object.keys(packages).filter((path) => /node_modules\/vscode-(jsonrpc|languageserver-protocol|languageserver-types)$/.test(path));
  expect(copies.toSorted()).toEqual([
    'node_modules/vscode-jsonrpc',
    'node_modules/vscode-languageserver-protocol',
    'node_modules/vscode-languageserver-types',
  ]);
});
