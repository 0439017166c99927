/**
 * Leaves out of the extension what the language client would do for servers of other kinds: notebooks, colours, call hierarchies,
 * pulled diagnostics, what to ask before files are renamed. Ours offers none of it (`packages/server/src/capabilities.ts`).
 */
import { readFileSync } from 'node:fs';

/** Files of the client that serve features of the protocol that our server does not offer. */
const unoffered = [
  'callHierarchy', 'colorProvider', 'declaration', 'diagnostic', 'executeCommand', 'fileOperations', 'implementation', 'inlayHint', 'inlineCompletion', 'inlineValue',
  'linkedEditingRange', 'notebook', 'signatureHelp', 'textDocumentContent', 'typeDefinition', 'typeHierarchy',
];

/** What the client asks of such a file beside registering its feature. */
const asked = new Map(Object.entries({
  notebook: "exports.NotebookDocumentSyncFeature = class { static CellScheme = 'vscode-notebook-cell'; };",
  diagnostic: 'exports.vsdiag = undefined; exports.DiagnosticPullMode = undefined;',
}));

/** @returns {import('esbuild').Plugin} */
export function leanClient() {
  return {
    name: 'lean-client',
    setup(build) {
      build.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]client\.js$/ }, ({ path }) => ({ contents: withoutUnoffered(readFileSync(path, 'utf8')), loader: 'js' }));
      build.onLoad({ filter: new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${unoffered.join('|')})\\.js$`) }, ({ path }) => {
        const name = /(\w+)\.js$/.exec(path)?.[1] ?? '';
        return { contents: asked.get(name) ?? '', loader: 'js' };
      });
      // The client looks at the version of the editor, which our manifest (`engines`) has the editor look at first.
      build.onLoad({ filter: /semver[\\/]functions[\\/](?:parse|satisfies)\.js$/ }, () => ({ contents: 'module.exports = (version) => ({ version });', loader: 'js' }));
    },
  };
}

/** The client without the lines that register what is not offered; the build fails where it no longer has one for each. */
function withoutUnoffered(/** @type {string} */ source) {
  return unoffered.reduce((text, name) => {
    const line = new RegExp(`^ +this\\.registerFeature\\(new ${name}_1\\.\\w+\\(this\\)\\);\\n`, 'gm');
    const shorter = text.replaceAll(line, '');
    if (shorter === text) throw new Error(`The language client registers nothing of ${name} any more: scripts/lib/lean-client.mjs must learn its form.`);
    return shorter;
  }, source);
}
