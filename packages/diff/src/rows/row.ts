import type { Bucket, ChangeLevel } from '@dealwright/model';

/**
 * One thing that can change, in one direction. A subject's file holds all its rows, so that each stands beside its inverse:
 * `rows/time/deadline.ts` exports `rows` with the key `changed/longer`, and the code is `time/deadline/changed/longer`.
 */
export interface ChangeRow {
  /** As an index says it: `A longer deadline`. */
  readonly title: string;
  /** The key, in the same file, of what a comparison the other way round says. May be its own. */
  readonly inverse: string;
  readonly bucket: Bucket;
  /** The narrowest level on which it shows. */
  readonly level: ChangeLevel;
  /** Why a lawyer wants to know, in a sentence or two. */
  readonly why: string;
  /** Whom it favours and whom it burdens, in one sentence, for its page. */
  readonly forWhom: string;
  /** What is added to every such change in the margin: “courts often draw no distinction”. */
  readonly note?: string;
  readonly example: ChangeExample;
}

/** The rows of one subject, by action and effect: `added/new`, `changed/later`. */
export type ChangeRows = Readonly<Record<string, ChangeRow>>;

/**
 * Two versions in Deal whose comparison gives this one change; the other way round, its inverse. Words that open with a
 * capital are the sentences of a clause; `clause …` stands inside an agreement; anything else is a file as it is. All bring in `example.deal`.
 */
export interface ChangeExample {
  readonly before: string;
  readonly after: string;
  /** Between whom the agreement is; unless said, Buyer and Supplier. */
  readonly between?: string;
  /** Codes that the comparison gives besides, where one cannot change without the other. */
  readonly also?: readonly string[];
}

/** The same example the other way round: what the inverse row shows. */
export function reversed({ before, after, ...rest }: ChangeExample): ChangeExample {
  return { ...rest, before: after, after: before };
}

/** The example as a whole file. */
export function exampleFile({ between = 'Buyer and Supplier' }: ChangeExample, words: string): string {
  const text = words.trim();
  if (!/^(clause|section|schedule|[\p{Lu}([])/u.test(text) && text !== '') return `use "example.deal".\n${text}\n`;
  const clauses = /^(clause|section|schedule)\b/.test(text) || text === '' ? text : `clause 1 "Example"\n  ${text}`;
  return `use "example.deal".\nagreement "Example Agreement" ("EA") between ${between} dated 2026-01-01 through 2030.\n${clauses}\n`;
}
