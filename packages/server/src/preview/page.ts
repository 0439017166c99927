import type { Tree } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import { documentOf } from '@dealwright/render';
import type { Block } from '@dealwright/render';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../workspace.ts';
import { marginsOf } from './margin.ts';
import { paragraphTree } from './paragraph.ts';

/** How a file reads in print, as it stands now. */
export interface PreviewPage {
  readonly title: string;
  readonly blocks: readonly Tree[];
  /** Of each paragraph the first and the last line of its source. */
  readonly lines: readonly number[];
  readonly trouble?: string;
}

/** A file as a person would read it in print: its own words, with blanks, drafting notes and findings marked. */
export function pageOf(deals: Workspace, uri: string): PreviewPage {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  const trouble = deals.trouble(uri)?.message;
  if (trouble !== undefined) return nothing(trouble);
  if (!file || !document) return nothing('This file is not one of the workspace’s deals, so there is nothing to show of it.');
  const text = document.getText();
  if (text.trim() === '') return nothing('This file is empty. What you write in it appears here.');
  const { title, blocks } = documentOf(file, text, deals.vocabulary);
  if (blocks.length === 0) return nothing('This file has no words that an agreement would print.');
  const anchors = new Set(blocks.flatMap(({ anchor }) => anchor ?? []));
  const margins = marginsOf(blocks, deals.findings(uri), document);
  const idOf = firstOnly();
  return {
    title,
    blocks: blocks.map((block) => paragraphTree(block, anchors, idOf(block), margins.get(block) ?? [])),
    lines: linesOf(blocks, document),
  };
}

function nothing(trouble: string): PreviewPage {
  return { title: '', blocks: [], lines: [], trouble };
}

/** Two clauses of one number would have one id: the first keeps it. */
function firstOnly(): (block: Block) => string | undefined {
  const seen = new Set<string>();
  return ({ anchor }) => {
    if (anchor === undefined || seen.has(anchor)) return undefined;
    seen.add(anchor);
    return anchor;
  };
}

/** A paragraph of ours has no source of its own: it stands where the next one does. */
function linesOf(blocks: readonly Block[], document: TextDocument): readonly number[] {
  const lines: number[] = [];
  let next = document.lineCount - 1;
  for (const { source } of blocks.toReversed()) {
    const place = source && placeOf(source);
    const first = place ? document.positionAt(place.start).line : next;
    lines.push(place ? document.positionAt(Math.max(place.start, place.end - 1)).line : first, first);
    next = first;
  }
  return lines.toReversed();
}
