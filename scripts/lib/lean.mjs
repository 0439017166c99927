/**
 * Leaves out of the language server what only the reference pages and the command line read: the examples and reasons of
 * rules, the samples of clause kinds, the examples and reasons of rows of changes. Writes the grammar, which says the same few things a thousand
 * times, in a short hand that is read back when the first parser is built.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Properties that the server never reads, by the variable that holds them. */
const unread = {
  rule: new Set(['title', 'why', 'remedy', 'valid', 'invalid']),
  kind: new Set(['cuad', 'samples']),
};

/** Properties of each row of changes that the server never reads. */
const unreadOfRows = new Set(['title', 'inverse', 'why', 'forWhom', 'example']);

/**
 * @param {{ documented?: boolean }} [options] `documented` keeps what the command line reads of rules and kinds
 * @returns {import('esbuild').Plugin}
 */
export function lean({ documented = false } = {}) {
  return {
    name: 'lean',
    setup(build) {
      build.onLoad({ filter: /packages[\\/](?:analysis[\\/]src[\\/]rules|clauses[\\/]src[\\/]kinds|diff[\\/]src[\\/]rows)[\\/].*\.ts$/ }, ({ path }) => ({
        contents: documented ? readFileSync(path, 'utf8') : withoutUnread(readFileSync(path, 'utf8'), path),
        loader: 'ts',
      }));
      build.onLoad({ filter: /packages[\\/]language[\\/]src[\\/]generated[\\/]grammar\.ts$/ }, ({ path }) => ({
        contents: shortGrammar(readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
      build.onLoad({ filter: /(?:packages[\\/]language[\\/]src|langium[\\/]lib[\\/]languages)[\\/]generated[\\/]ast\.[jt]s$/ }, ({ path }) => ({
        contents: shortReflection(readFileSync(path, 'utf8')),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }));
      build.onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({
        contents: namedOnly(readFileSync(path, 'utf8')),
        loader: 'js',
      }));
      build.onLoad({ filter: /langium[\\/]lib[\\/]default-module\.js$/ }, ({ path }) => ({
        contents: parserOnly(readFileSync(path, 'utf8')),
        loader: 'js',
      }));
      build.onLoad({ filter: /node_modules[\\/](?:chevrotain|@chevrotain|vscode-languageserver|vscode-languageserver-protocol)[\\/].*\.js$/ }, ({ path }) => {
        const name = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '');
        const contents = idle.get(name);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
      build.onResolve({ filter: /^(?:lodash-es\/\w+\.js|vscode-uri)$/ }, ({ path }) => ({ path, namespace: 'plain' }));
      build.onLoad({ filter: /.*/, namespace: 'plain' }, ({ path }) => {
        const contents = plain.get(path);
        if (contents === undefined) throw new Error(`The parser asks for ${path}, which scripts/lib/lean.mjs does not know.`);
        return { contents, loader: 'js' };
      });
    },
  };
}

/**
 * Puts what the server loads on its first use into the bundle as if it were imported at once, where a bundle is one file: there
 * a module that is loaded later is written larger, and everything that it imports with it.
 *
 * @returns {import('esbuild').Plugin}
 */
export function together() {
  return {
    name: 'together',
    setup(build) {
      build.onLoad({ filter: /packages[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({ contents: atOnce(readFileSync(path, 'utf8')), loader: 'ts' }));
    },
  };
}

/** `import('./x.ts')` as a name of what was imported above. */
function atOnce(/** @type {string} */ source) {
  /** @type {string[]} */
  const imported = [];
  const text = source.replaceAll(/\bimport\(('[^']+')\)/g, (_, module) => {
    const at = imported.includes(module) ? imported.indexOf(module) : imported.push(module) - 1;
    return `Promise.resolve(atOnce${at})`;
  });
  return imported.map((module, at) => `import * as atOnce${at} from ${module};\n`).join('') + text;
}

/** Cuts the unread properties out of `export const rule = {…}`, `export const kind = {…}`, and each row of `export const rows = {…}`. */
function withoutUnread(/** @type {string} */ source, /** @type {string} */ path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  /** @type {[number, number][]} */
  const cuts = [];
  const cut = (/** @type {ts.ObjectLiteralExpression} */ literal, /** @type {ReadonlySet<string>} */ names) => {
    for (const property of literal.properties) {
      if (property.name !== undefined && ts.isIdentifier(property.name) && names.has(property.name.text)) cuts.push([property.getFullStart(), property.getEnd()]);
    }
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || initializer === undefined || !ts.isObjectLiteralExpression(initializer)) continue;
      const names = unread[/** @type {'rule' | 'kind'} */ (name.text)];
      if (names !== undefined) cut(initializer, names);
      if (name.text !== 'rows') continue;
      for (const row of initializer.properties) if (ts.isPropertyAssignment(row) && ts.isObjectLiteralExpression(row.initializer)) cut(row.initializer, unreadOfRows);
    }
  }
  let lean = source;
  for (const [start, end] of cuts.toReversed()) lean = lean.slice(0, start) + lean.slice(source[end] === ',' ? end + 1 : end);
  return lean;
}

/** The module of the grammar with its JSON in short hand. */
function shortGrammar(/** @type {string} */ source) {
  const literal = /loadGrammarFromJson\(('(?:[^'\\]|\\[\s\S])*')\)/.exec(source)?.[1];
  if (literal === undefined) throw new Error('The generated grammar is not written as it was: scripts/lib/lean.mjs must learn its form.');
  const json = JSON.stringify(JSON.parse(textOf(literal)), (key, value) => (key === '$comment' ? undefined : value))
    .replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const { pairs, text } = shorten(json);
  const decode = `const words = []; const pairs = ${JSON.stringify(pairs)};
    for (let at = 0; at < pairs.length; at += 2) words.push(read(pairs[at]) + read(pairs[at + 1]));
    function read(sign) { const at = sign.charCodeAt(0) - ${FIRST}; return at < 0 ? sign : words[at]; }
    return ${JSON.stringify(text)}.replace(/[\\u0100-\\uffff]/g, read);`;
  return source.replace(literal, () => `(() => { ${decode} })()`);
}

/** The text of a string literal. */
function textOf(/** @type {string} */ literal) {
  const [statement] = ts.createSourceFile('literal.ts', `(${literal})`, ts.ScriptTarget.Latest).statements;
  const expression = statement !== undefined && ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : undefined;
  if (expression === undefined || !ts.isStringLiteral(expression)) throw new Error('The generated grammar is no string literal: scripts/lib/lean.mjs must learn its form.');
  return expression.text;
}

/**
 * What the parser asks of the types of a syntax tree: what a property is where nothing was written, and what a reference leads
 * to. The rest of the description, which is most of it, only says what the names of the properties are.
 */
function shortReflection(/** @type {string} */ source) {
  const start = source.search(/\n\s*(?:override readonly types|this\.types) = \{/);
  if (start < 0) throw new Error('The generated syntax tree is not described as it was: scripts/lib/lean.mjs must learn its form.');
  const described = source.slice(start)
    .replaceAll(/\b(\w+)\.\$type\b/g, (_, type) => `'${type}'`)
    .replaceAll(/\bname: \w+\.(\w+)/g, (_, property) => `name: '${property}'`)
    .replaceAll(/,\s*optional: true/g, '')
    .replaceAll(/\b\w+: \{\s*name: '\w+'\s*\},?/g, '');
  return source.slice(0, start) + described;
}

/** What the server and the libraries below it name of the protocol's types at run time. The rest checks values of types that nobody checks here. */
const named = new Set([
  'Position', 'Range', 'Location', 'TextEdit', 'TextDocumentEdit', 'DiagnosticSeverity', 'DiagnosticTag', 'FoldingRangeKind', 'MarkupKind', 'CompletionItemKind', 'InsertTextFormat',
  'DocumentHighlightKind', 'SymbolKind', 'CodeActionKind', 'MessageType', 'uinteger', 'integer', 'WorkspaceFolder', 'URI', 'DocumentUri',
]);

/** The module of the protocol's types without those that are not named: each is a variable and a function that fills it. */
function namedOnly(/** @type {string} */ source) {
  return source.replaceAll(/^export var (\w+);\n\(function \(\1\) \{\n[\s\S]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm, (whole, name) => (named.has(name) ? whole : `export const ${name} = {};`))
    .replace(/^export class WorkspaceChange \{[\s\S]*?^\}$/m, 'export class WorkspaceChange {}');
}

/**
 * Plain JavaScript for what the parser takes from lodash, of arrays only; and of addresses no more than the name that it
 * gives the grammar, which nobody reads.
 */
const plain = new Map(Object.entries({
  'lodash-es/map.js': 'export default (list, make) => (list ?? []).map(make);',
  'lodash-es/filter.js': 'export default (list, keep) => (list ?? []).filter(keep);',
  'lodash-es/flatMap.js': 'export default (list, make) => (list ?? []).flatMap(make);',
  'lodash-es/flatten.js': 'export default (list) => (list ?? []).flat();',
  'lodash-es/forEach.js': 'export default (list, visit) => (list ?? []).forEach((one, at) => { visit(one, at); });',
  'lodash-es/isEmpty.js': 'export default (list) => (list ?? []).length === 0;',
  'lodash-es/reduce.js': 'export default (list, join, first) => (list ?? []).reduce(join, first);',
  'lodash-es/min.js': 'export default (list) => list.reduce((least, one) => (least === undefined || one < least ? one : least), undefined);',
  'lodash-es/uniqBy.js': 'export default (list, by) => [...list.reduce((seen, one) => (seen.has(by(one)) ? seen : seen.set(by(one), one)), new Map()).values()];',
  'vscode-uri': 'export const URI = { parse: (text) => text }; export const Utils = {};',
}));

/** Modules of which nothing runs here, as little as those that name them ask for: a lexer (ours is another), its reading of regular expressions, notebooks. */
const idle = new Map(Object.entries({
  'chevrotain/lib/src/scan/lexer_public.js': "export const LexerDefinitionErrorType = {}; export class Lexer { static SKIPPED = 'skipped'; static NA = /NOT_APPLICABLE/; }",
  '@chevrotain/regexp-to-ast/lib/src/api.js': 'export class RegExpParser {} export class BaseRegExpVisitor {}',
  'vscode-languageserver/lib/common/notebook.js': 'exports.NotebookSyncFeature = (Base) => Base; exports.NotebookDocuments = class {};',
  'vscode-languageserver-protocol/lib/common/protocol.notebook.js': '',
}));

/** What Langium needs to read a grammar and to parse: its own service, or what stands in for one that is only asked for. */
const services = new Map(Object.entries({
  GrammarConfig: undefined,
  LangiumParser: undefined,
  ValueConverter: undefined,
  TokenBuilder: undefined,
  ParserErrorMessageProvider: undefined,
  AstNodeLocator: undefined,
  JsonSerializer: undefined,
  NameProvider: undefined,
  CommentProvider: '() => ({})',
  Linker: '() => ({})',
  ServiceRegistry: '() => ({ register() {} })',
  LangiumDocuments: '() => ({})',
  LangiumDocumentFactory: '() => ({ fromModel() {} })',
}));

/** Langium's default services without those for links, indices, documents and validation, which are not used here. */
function parserOnly(/** @type {string} */ source) {
  return source.replaceAll(/^( +)([A-Z]\w+): (\(.*?\) => .*?)(,?)$/gm, (line, indent, name, _, comma) => {
    if (!services.has(name)) return '';
    const standIn = services.get(name);
    return standIn === undefined ? line : `${indent}${name}: ${standIn}${comma || ','}`;
  });
}

/** Signs from here on stand for pairs of signs; the JSON itself is made plain ASCII. */
const FIRST = 0x100;
/** Two bytes a sign end here. */
const MOST = 0x7ff - FIRST;

/** Replaces the commonest pair of signs by one new sign, again and again (byte pair encoding, P. Gage, 1994). */
function shorten(/** @type {string} */ plain) {
  let text = plain;
  let pairs = '';
  for (let sign = 0; sign < MOST; sign++) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count < 4) break;
    pairs += best;
    text = text.replaceAll(best, String.fromCharCode(FIRST + sign));
  }
  return { pairs, text };
}
