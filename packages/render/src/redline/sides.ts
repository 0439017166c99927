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

function only({ title, blocks }: Document, marks: readonly Block['change'][], run: 'inserted' | 'deleted', restored: (block: Block) => Block): Document {
  const kept = blocks.filter(({ change }) => change === undefined || marks.includes(change));
  return {
    title,
    blocks: kept.map((block) => {
      const { change: _change, move: _move, was: _was, pairing: _pairing, ...plain } = restored(block);
      return { ...plain, runs: block.runs.filter(({ change }) => change === undefined || change === run).map(({ change: _, ...rest }) => rest) };
    }),
  };
}
