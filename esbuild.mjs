/**
 * Builds every bundle into dist/. `node esbuild.mjs` for production; `--dev` keeps names and source maps; `--size`
 * prints what went into each bundle; `--tests` also bundles the suite of the tests in the editor.
 */
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { apart, lean } from './scripts/lib/lean.mjs';

const development = process.argv.includes('--dev');
const showSize = process.argv.includes('--size');
const withTests = process.argv.includes('--tests');

/** `bar` is how many kilobytes a bundle should have at most; the build says where one has more. */
const bundles = [
  {
    out: 'dist/extension.cjs',
    bar: 450,
    options: { entryPoints: ['packages/extension/src/extension.ts'], platform: 'node', format: 'cjs', external: ['vscode'] },
  },
  {
    out: 'dist/server.cjs',
    bar: 900,
    options: { entryPoints: ['packages/server/src/node.ts'], platform: 'node', format: 'cjs' },
    apart: true,
  },
  {
    out: 'dist/server-worker.js',
    bar: 900,
    options: { entryPoints: ['packages/server/src/worker.ts'], platform: 'browser', format: 'iife', plugins: [lean()] },
  },
  {
    out: 'dist/deal.cjs',
    bar: 1200,
    options: {
      entryPoints: ['packages/cli/src/main.ts'],
      platform: 'node',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node' },
    },
  },
];

/** The suite of the tests in the editor: never part of what ships, so it has no bar. */
const suite = {
  out: 'out/test/index.cjs',
  bar: Number.POSITIVE_INFINITY,
  options: { entryPoints: ['packages/extension/test/e2e/index.ts'], platform: 'node', format: 'cjs', external: ['vscode', 'mocha'] },
};
if (withTests) {
  bundles.push(suite);
}

const common = {
  bundle: true,
  target: ['es2023'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: !development,
  keepNames: false,
  sourcemap: development ? 'linked' : false,
  treeShaking: true,
  define: {
    'process.env.NODE_ENV': development ? '"development"' : '"production"',
    'process.env.DEALWRIGHT_VERSION': JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  },
};

let failed = false;
for (const { out, bar, options, apart: inPieces } of bundles) {
  const [entry] = options.entryPoints;
  if (!existsSync(entry)) {
    console.error(`${out}: ${entry} does not exist`);
    failed = true;
    continue;
  }
  try {
    const { metafile } = await build({ ...common, ...options, ...(inPieces && { plugins: [lean(), apart(common)] }), outfile: out });
    const bytes = readFileSync(out);
    const bound = Number.isFinite(bar) ? `, should be at most ${bar} kB${bytes.length > bar * 1000 ? ' AND IS NOT' : ''}` : '';
    console.log(`${out}  ${kilobytes(bytes.length)} (${kilobytes(gzipSync(bytes).length)} gzipped${bound})`);
    if (showSize) {
      console.log(ingredients(metafile, out));
    }
  } catch {
    failed = true; // esbuild has printed what is wrong
  }
}
if (existsSync('dist/deal.cjs')) {
  chmodSync('dist/deal.cjs', 0o755);
}
process.exitCode = failed ? 1 : 0;

/** What a bundle is made of, by package, the largest first. */
function ingredients(metafile, out) {
  const sizes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(metafile.outputs[out].inputs)) {
    const origin = /(?:.*node_modules\/((?:@[^/]+\/)?[^/]+)|packages\/([^/]+))/.exec(path);
    const name = origin?.[1] ?? (origin?.[2] === undefined ? path : `packages/${origin[2]}`);
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  const sorted = [...sizes].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a);
  return sorted.map(([name, bytes]) => `    ${kilobytes(bytes).padStart(9)}  ${name}`).join('\n');
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
