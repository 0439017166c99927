import type { Block, Document } from '../document/document.ts';

/** What is left of a redline when every change is accepted: the revision. */
export function accepted(document: Document): Document {
  return only(document, ['inserted', 'moved-to'], 'inserted', (block) => block);
}

/** What is left of a redline when every change is rejected: the base. */
export function rejected(document: Document): Document {
  return only(document, ['deleted', 'moved-from'], 'deleted', ({ was, number, ...block }) => {
    const printed = was ? was.number : number;
    return { ...block, ...(was && { kind: was.kind, level: was.level }), ...(printed !== undefined && printed !== '' && { number: printed }) };
  });
}

function only({ title, blocks }: Document, marks: readonly Block['change'][], mark: 'inserted' | 'deleted', restored: (block: Block) => Block): Document {
  const kept = blocks.filter(({ change }) => change === undefined || marks.includes(change));
  return { title, blocks: kept.map((block) => unmarked(restored(block), mark)) };
}

function unmarked({ kind, level, number, runs, source, anchor }: Block, mark: 'inserted' | 'deleted'): Block {
  return {
    kind, level, ...(number !== undefined && { number }), ...(source && { source }), ...(anchor !== undefined && { anchor }),
    runs: runs.filter(({ change }) => change === undefined || change === mark).map(({ text, style, to }) => ({ text, ...(style && { style }), ...(to !== undefined && { to }) })),
  };
}
