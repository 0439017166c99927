/**
 * Builds every bundle into dist/. `node esbuild.mjs` for production; `--dev` keeps names and source maps; `--size`
 * prints what went into each bundle; `--tests` also bundles the suite of the tests in the editor.
 */
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { leanClient } from './scripts/lib/lean-client.mjs';
import { lean, together } from './scripts/lib/lean.mjs';
import { printedStyles } from './scripts/lib/printed-styles.mjs';

const development = process.argv.includes('--dev');
const showSize = process.argv.includes('--size');
const withTests = process.argv.includes('--tests');

/**
 * `bar` is how many kilobytes a bundle should have at most; the build says where one has more. A bundle in `pieces` has files
 * beside it that it loads when they are first needed: `bar` is for what it loads at once, `allBar` for all of it without
 * the pieces of `unweighed`, which few people ever load.
 */
const bundles = [
  {
    out: 'dist/extension.cjs',
    bar: 450,
    options: { entryPoints: ['packages/extension/src/extension.ts'], platform: 'node', format: 'cjs', external: ['vscode'], plugins: [leanClient()] },
  },
  ...['comparison', 'preview'].flatMap(page),
  {
    out: 'dist/server.mjs',
    bar: 600,
    allBar: 900,
    pieces: 'server',
    unweighed: ['packages/render/src/word/'],
    options: {
      entryPoints: ['packages/server/src/node.ts'],
      platform: 'node',
      format: 'esm',
      plugins: [lean()],
      // The libraries below the server are CommonJS, and ask for Node's own modules that way.
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    },
  },
  {
    out: 'dist/server-worker.js',
    bar: 900,
    options: { entryPoints: ['packages/server/src/worker.ts'], platform: 'browser', format: 'iife', plugins: [lean(), together()] },
  },
  {
    out: 'dist/deal.cjs',
    bar: 1700,
    options: {
      entryPoints: ['packages/cli/src/main.ts'],
      platform: 'node',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [lean({ documented: true }), together()],
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
for (const { out, bar, allBar, options, pieces, unweighed = [] } of bundles) {
  const [entry] = options.entryPoints;
  if (!existsSync(entry)) {
    console.error(`${out}: ${entry} does not exist`);
    failed = true;
    continue;
  }
  try {
    if (pieces !== undefined) rmSync(`dist/${pieces}`, { recursive: true, force: true });
    const { metafile } = await build({ ...common, ...options, ...placed(out, entry, pieces) });
    const atOnce = reached(metafile, out, false);
    console.log(`${out}  ${weight(atOnce, bar)}`);
    if (allBar !== undefined) {
      const all = reached(metafile, out, true);
      const apart = all.filter((file) => Object.keys(metafile.outputs[file].inputs).some((input) => unweighed.some((folder) => input.startsWith(folder))));
      console.log(`    with all that it loads later  ${weight(all.filter((file) => !apart.includes(file)), allBar)}`);
      if (apart.length > 0) console.log(`    and for itself  ${weight(apart, Number.POSITIVE_INFINITY)}`);
    }
    if (showSize) {
      console.log(ingredients(metafile, allBar === undefined ? atOnce : reached(metafile, out, true)));
    }
  } catch {
    failed = true; // esbuild has printed what is wrong
  }
}
if (existsSync('dist/deal.cjs')) {
  chmodSync('dist/deal.cjs', 0o755);
}
process.exitCode = failed ? 1 : 0;

/** The script and the style of a panel's page. */
function page(name) {
  const options = { platform: 'browser', format: 'iife' };
  return [
    { out: `dist/webview/${name}.js`, bar: 120, options: { ...options, entryPoints: [`packages/extension/webview/${name}.ts`] } },
    { out: `dist/webview/${name}.css`, bar: 20, options: { ...options, entryPoints: [`packages/extension/webview/${name}.css`], plugins: [printedStyles()] } },
  ];
}

/** Where esbuild puts a bundle; its pieces are named for what is in them. */
function placed(out, entry, pieces) {
  if (pieces === undefined) return { outfile: out };
  const name = basename(out, '.mjs');
  return { entryPoints: { [name]: entry }, outdir: 'dist', outExtension: { '.js': '.mjs' }, splitting: true, chunkNames: `${pieces}/[name]-[hash]` };
}

/** The files that a bundle loads: at once, or ever. */
function reached(metafile, out, ever) {
  const found = new Set([out]);
  for (const file of found) {
    for (const { path, kind, external } of metafile.outputs[file].imports) {
      if (!external && (ever || kind !== 'dynamic-import')) found.add(path);
    }
  }
  return [...found];
}

/** How many kilobytes some files have, and whether that is too many. */
function weight(files, bar) {
  const texts = files.map((file) => readFileSync(file));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const zipped = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  const bound = Number.isFinite(bar) ? `, should be at most ${bar} kB${bytes > bar * 1000 ? ' AND IS NOT' : ''}` : '';
  return `${kilobytes(bytes)} (${kilobytes(zipped)} gzipped${bound})`;
}

/** What some files are made of, by package, the largest first. */
function ingredients(metafile, files) {
  const sizes = new Map();
  for (const [path, { bytesInOutput }] of files.flatMap((file) => Object.entries(metafile.outputs[file].inputs))) {
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
