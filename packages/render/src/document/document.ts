import type { Span } from '@dealwright/model';

/**
 * An agreement as a person reads it: blocks in the order of the page, each one paragraph. Previews, exports and Word files are written
 * from it. A redline is one too, whose blocks and runs say in which of two versions they stand.
 */
export interface Document {
  /** The title of its first instrument; of a file that holds none, the name it is shown by. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type BlockKind =
  /** The title of an agreement or amendment, its parties, and what its header says besides them. */
  | 'title' | 'parties' | 'particular'
  /** A heading of ours: *Definitions*, *Facts*, *Scenarios*. */
  | 'heading'
  | 'definition'
  | 'section' | 'schedule'
  /** The heading of a clause. */
  | 'clause'
  /** What an amendment is told to do; the clause that it brings follows. */
  | 'instruction'
  | 'sentence'
  /** A sentence with a label, `(a)`. */
  | 'item'
  /** A paragraph of executed wording, `text """ … """`. */
  | 'wording'
  /** A drafting note that stands by itself. */
  | 'note'
  /** `use "vocabulary.deal".` */
  | 'use'
  | 'fact'
  /** The heading of a scenario, and its steps. */
  | 'scenario' | 'step'
  /** Words that could not be read, as written. */
  | 'unread';

/** Where a block or run stands in two versions that are read as one. Absent: in both. */
export type Mark = 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/** One paragraph. */
export interface Block {
  readonly kind: BlockKind;
  /** Of a heading: how deep it stands, from 1 for the title. Of a paragraph: how far it is set in, from 0. */
  readonly level: number;
  /** The number or label, as it is printed: `2.1`, `(a)`, `Schedule A`. No part of the runs. */
  readonly number?: string;
  readonly runs: readonly Run[];
  /** Where it was written. In a redline, where the revision wrote it; for what only the base has, where that did. */
  readonly source?: Span;
  /** Of a clause, section or declaration: the name by which references find it. The same in both versions of a redline. */
  readonly anchor?: string;
  /** In a redline: the whole paragraph, its mark included, stands in one version alone. A moved paragraph stands twice. */
  readonly change?: Mark;
  /** Shared by the place that something moved left and the one where it is. */
  readonly move?: string;
  /** In a redline, for a paragraph that both versions have: what it was in the base, where that differs. */
  readonly was?: BlockForm;
  /** In a redline: which pairing of the comparison it belongs to. */
  readonly pairing?: number;
}

/** What a paragraph is besides its words. A number that is empty was not there. */
export interface BlockForm { readonly kind: BlockKind; readonly level: number; readonly number: string }

export type RunStyle =
  /** A defined term: where it is defined, and where it is used. */
  | 'defined' | 'term'
  /** A reference to a clause, section or schedule. */
  | 'reference'
  /** `[•]`; a drafting note in the midst of a sentence. */
  | 'blank' | 'note';

/** Some words of a paragraph in one style. Plain text without line breaks, spaces included. */
export interface Run {
  readonly text: string;
  readonly style?: RunStyle;
  /** The anchor of what the words name, where the document can hold it. */
  readonly to?: string;
  /**
   * In a redline: inserted or deleted words of a paragraph that both versions have. In a paragraph that moved, and was changed as
   * well, the place where it is has these too; what is deleted there is in neither version at that place, for the base has it where it was.
   */
  readonly change?: 'inserted' | 'deleted';
}
