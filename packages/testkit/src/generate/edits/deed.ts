/** An agreement as somebody edits it: what stands before its clauses, and its sections and clauses in order. */
export interface Deed {
  readonly head: string;
  readonly items: readonly Item[];
}

/** A section or a clause. */
export interface Item {
  readonly what: 'section' | 'clause';
  /** Of which items of the first version it is made: none where it is new, several where they were merged. */
  readonly from: readonly number[];
  readonly number: string;
  readonly heading: string;
  /** Sentences and wordings, one each, without indentation. */
  readonly body: readonly string[];
}

/** The deed as a file of Deal. */
export function printDeed({ head, items }: Deed): string {
  return `${head}\n${items.map(printItem).join('\n')}`;
}

function printItem({ what, number, heading, body }: Item): string {
  if (what === 'section') return `section ${number} "${heading}".\n`;
  return `clause ${number} "${heading}"\n${body.map((part) => `  ${part.replaceAll('\n', '\n  ')}\n`).join('')}`;
}

/** Each item as one of the first version. */
export function firstVersion({ head, items }: Deed): Deed {
  return { head, items: items.map((item, index) => ({ ...item, from: [index] })) };
}
