import type { Agreement, Amendment, Clause, EventKey, Section, Settings, Span, Thing, ThingId } from '@dealwright/model';
import type { Override, Rank } from './ranks.ts';

/** An instrument without what it holds: it stays the same while its clauses change. */
export type InstrumentHead = Omit<Agreement, 'sections' | 'clauses'> | Omit<Amendment, 'instructions' | 'clauses'>;

/** Where a new line goes: after what ends there, or before what begins there. */
export interface InsertionPoint { readonly at: Span; readonly after: boolean }

/** What may go in a circle: files that use files, kinds of kinds, parts of parts, events defined by events, priorities over priorities. */
export type CircleOf = 'uses' | 'kinds' | 'parts' | 'events' | 'ranks';

/**
 * What a rule may ask about the workspace around the clause or file that it examines.
 *
 * Every question is recorded. A clause or file is examined again only when it changed itself, or when an answer
 * that its rules were given did; so a rule that reads the workspace in any other way would go stale.
 */
export interface Context {
  readonly settings: Settings;
  /** A declared or built-in thing. */
  readonly thing: (id: ThingId) => Thing | undefined;
  /** Every thing of the workspace that has this name or form, whatever its kind and file. */
  readonly thingsNamed: (name: string) => readonly Thing[];
  /** Every name and further form that a file of the workspace declares, each once; the same list while none comes or goes. */
  readonly names: () => readonly string[];
  /** The files that name the thing elsewhere than in its declaration, in order. */
  readonly usersOf: (id: ThingId) => readonly string[];
  /** Whether a file names the thing elsewhere than in its declaration. */
  readonly isUsedIn: (uri: string, id: ThingId) => boolean;
  /** The instruments that go by this short name, in the order of their files. */
  readonly instruments: (name: string) => readonly InstrumentHead[];
  /**
   * The clauses of an agreement that carry a number (`2.1`; in a schedule, `A/1`), in the order of the text.
   * Those that an amendment writes into it count.
   */
  readonly clauses: (agreement: string, number: string) => readonly Clause[];
  /** The sections and schedules of an agreement that carry a number. */
  readonly sections: (agreement: string, number: string) => readonly Section[];
  /** The numbers of an agreement's clauses, in the order of the text. */
  readonly numbers: (agreement: string) => readonly string[];
  /** Whether an agreement has clauses under a number: `2.1` under `2`. */
  readonly hasUnder: (agreement: string, number: string) => boolean;
  /** What ranks below a clause or agreement, by the words of some clause. */
  readonly ranksBelow: (higher: string) => readonly Rank[];
  /** The clauses of an agreement that prevail over all the others. */
  readonly overrides: (agreement: string) => readonly Override[];
  /** Whether some fact says that an event has happened, or has not. */
  readonly isRecorded: (event: EventKey) => boolean;
  /** Whether the workspace holds the file. */
  readonly exists: (uri: string) => boolean;
  /** Every file of the workspace. */
  readonly files: () => readonly string[];
  /** The files that a file uses, in order. */
  readonly usesOf: (uri: string) => readonly string[];
  /** All that stands in a circle with a file, thing or ranked clause, itself included, in order; empty where nothing does. */
  readonly circle: (of: CircleOf, node: string) => readonly string[];
  /** Where a new declaration goes in a file; nowhere in a file that says nothing. */
  readonly declarationPlace: (uri: string) => InsertionPoint | undefined;
}
