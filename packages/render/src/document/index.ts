export type { Block, BlockForm, BlockKind, Mark, Document, Run, RunStyle } from './document.ts';
export { markdownDocument } from './markdown.ts';
export { documentPage } from './page.ts';
export { textDocument } from './text.ts';
export { documentOf } from './of-file.ts';
export { wholeDocument } from './whole.ts';
export { versionDocument } from './of-version.ts';
export { blockTree, documentTree } from './tree.ts';
export type { OnPage, TreeOptions } from './tree.ts';
