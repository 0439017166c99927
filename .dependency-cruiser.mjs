/**
 * The laws of the house, as rules: which package may import which, what each may take from npm and from Node, and that
 * nothing goes in a circle. Type-only imports count. ARCHITECTURE.md says why; scripts/test/layers.test.ts proves that a
 * forbidden import is caught.
 */

/** What each package may import, by layer. A package that is not in the table may import nothing. */
const mayImport = {
  model: [],
  algebra: ['model'],
  clauses: ['model', 'algebra'],
  protocol: ['model'],
  language: ['model', 'algebra', 'clauses'],
  analysis: ['model', 'algebra', 'clauses'],
  diff: ['model', 'algebra', 'clauses'],
  render: ['model', 'algebra', 'clauses'],
  server: ['model', 'algebra', 'clauses', 'language', 'analysis', 'diff', 'render', 'protocol'],
  cli: ['model', 'algebra', 'clauses', 'language', 'analysis', 'diff', 'render', 'server'],
  extension: ['protocol'],
  testkit: ['model', 'algebra', 'clauses', 'language', 'analysis', 'diff', 'render'],
};

/** The packages that run in a browser worker as they are. */
const pure = '^packages/(model|algebra|clauses|analysis|diff|render|protocol)/src/';

const layers = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment: `${name} may import ${allowed.length === 0 ? 'no other package' : allowed.join(', ')}.`,
  from: { path: `^packages/${name}/src/` },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Data flows one way; a circle of files, types included, means that two ideas are one or that one is misplaced.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'front-door',
      severity: 'error',
      comment: 'Another package is entered by its index.ts, or by a door that its package.json names.',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$', '^packages/server/src/(comparison/index|files/disk)\\.ts$', '^packages/analysis/src/point/index\\.ts$', '^packages/render/src/word/index\\.ts$'] },
    },
    {
      name: 'pure-core-npm',
      severity: 'error',
      comment: 'The core knows no parser, no protocol and no editor.',
      from: { path: pure },
      to: { path: '(^|node_modules/(@types/)?)(langium|chevrotain|@chevrotain|vscode)' },
    },
    {
      name: 'pure-core-node',
      severity: 'error',
      comment: 'The core runs in a browser worker as it is.',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'langium-lsp-only-in-server',
      severity: 'error',
      from: { path: '^packages/(language|cli|testkit)/src/' },
      to: { path: 'node_modules/(langium/lib/lsp/|vscode-languageserver(?!-textdocument))' },
    },
    {
      name: 'langium-only-in-language-and-server',
      severity: 'error',
      from: { path: '^packages/(cli|extension|testkit)/src/' },
      to: { path: 'node_modules/(langium|chevrotain|@chevrotain)/' },
    },
    {
      name: 'extension-imports-three-things',
      severity: 'error',
      comment: 'The extension sees the protocol, the editor and the language client, and nothing else.',
      from: { path: '^packages/extension/src/' },
      to: { pathNot: ['^packages/(extension|protocol)/src/', '^vscode$', 'node_modules/(vscode-languageclient|@types/vscode)/'] },
    },
    {
      name: 'pages-see-the-protocol',
      severity: 'error',
      comment: 'A page in a panel sees what the extension says to it, and nothing else: no editor, no Node, no package.',
      from: { path: '^packages/extension/webview/' },
      to: { pathNot: ['^packages/extension/webview/', '^packages/protocol/src/index\\.ts$'] },
    },
    {
      name: 'worker-without-node',
      severity: 'error',
      comment: 'The browser build of the server must not reach for Node, however indirectly.',
      from: { path: '^packages/server/src/worker\\.ts$' },
      to: { path: '^(node:|fs$|path$|os$|child_process$|url$|worker_threads$)', reachable: true },
    },
    {
      name: 'sources-without-tests',
      severity: 'error',
      comment: 'What ships imports neither tests nor the test kit.',
      from: { path: '^packages/(?!testkit/)[^/]+/(src|webview)/' },
      to: { path: '^packages/(testkit/|[^/]+/(test|bench)/)' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'What ships uses only what its package declares.',
      from: { path: '^packages/(?!testkit/)[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@types/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|out/|\\.cache/|esbuild\\.mjs$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
