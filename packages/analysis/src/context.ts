import type { Agreement, Amendment, Clause, DealFile, Settings, Thing, ThingId } from '@dealwright/model';

/**
 * What a rule may look at: one file, and answers about the rest of the workspace.
 *
 * Every question is recorded. A file is examined again only when it changed itself, or when an answer that its
 * rules were given did; so a rule that reads the workspace in any other way would go stale.
 */
export interface FileContext {
  readonly file: DealFile;
  readonly settings: Settings;
  /** A declared or built-in thing. */
  readonly thing: (id: ThingId) => Thing | undefined;
  /** Every thing of one name, any form and any file: to tell a missing `use` from a missing declaration. */
  readonly thingsNamed: (name: string) => readonly Thing[];
  /** The files that name the thing other than where it is declared. */
  readonly usersOf: (id: ThingId) => readonly string[];
  /** The instruments that go by this short name (or title), in the order of their files. */
  readonly instrumentsNamed: (name: string) => readonly (Agreement | Amendment)[];
  /** The clauses of an agreement that carry a number, in order; amendments do not count. */
  readonly clauses: (agreement: string, number: string) => readonly Clause[];
  /** Whether the workspace holds the file. */
  readonly exists: (uri: string) => boolean;
  /** The files that a file uses, in order. */
  readonly usesOf: (uri: string) => readonly string[];
}
