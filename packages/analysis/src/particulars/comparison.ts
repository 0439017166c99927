import type { Finding } from '@dealwright/model';
import type { Room } from './room.ts';
import type { Statement } from './statement.ts';

/**
 * One thing that statements can be at odds in. Statements that may be are put into buckets; a bucket is judged when one of
 * its statements came or went, and only if it holds two or more.
 */
export interface Comparison {
  /** The buckets of a statement; none for what it does not compare. */
  readonly keysOf: (statement: Statement, room: Room) => readonly string[];
  /** What is wrong among the statements of one bucket, which come in the order of `inOrder`. */
  readonly judge: (statements: readonly Statement[], room: Room, key: string) => readonly Finding[];
}
