import type { DealFile } from './agreement.ts';
import type { Day } from './duration.ts';
import type { Finding } from './finding.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One of the two versions that are compared, as a person names it. */
export interface VersionName {
  /** A file or folder as the person would type it, or `MSOAI` for an agreement with its amendments worked in. */
  readonly file: string;
  /** A commit, a branch; `unsaved`, `clipboard`. */
  readonly revision?: string;
  /** The day of a conformed copy. */
  readonly asOf?: Day;
}

/** One version, as the comparison reads it. */
export interface ComparedVersion {
  readonly name: VersionName;
  /** What is compared: the files asked for, and those that they bring in. */
  readonly files: readonly DealFile[];
  /** Everything that is declared, the library included. */
  readonly vocabulary: Vocabulary;
  readonly textOf: (uri: string) => string | undefined;
  /** Of the workspace in this version: from these is told which conflicts appear and which disappear. */
  readonly findings: readonly Finding[];
}

/** `words` are a note, or what could not be read, outside of everything else. */
export type UnitType = 'header' | 'section' | 'clause' | 'declaration' | 'fact' | 'scenario' | 'instruction' | 'use' | 'words';

/** What can be matched: it stands by itself and is compared as one. */
export interface Unit {
  readonly type: UnitType;
  /** Unique within its version: `MSOAI/2.1`, `product:Frontier`. */
  readonly id: string;
  /** As a sentence names it: `clause 2.1 of MSOAI (“API”)`, `the definition of API Products`. */
  readonly title: string;
  /** Short name of the agreement or amendment in which it stands. */
  readonly instrument?: string;
  readonly number?: string;
  readonly heading?: string;
  readonly span: Span;
}

/** Units of the two versions that are one another. None on a side: inserted or deleted. Several on a side: split or merged. */
export interface Pairing {
  readonly base: readonly Unit[];
  readonly revision: readonly Unit[];
  /** Off the order in which the others stand. */
  readonly moved: boolean;
  /** The same but for layout, comments and its own number; where false, its words differ. */
  readonly sameWords: boolean;
  /** Its words differ, but only by what something renamed is called and by the numbers of what is referred to. */
  readonly saysTheSame?: true;
}

/** A place in the two versions read as one: a moved unit has two, the place that it left and the place where it is. */
export interface LayoutEntry {
  /** Index among the pairings. */
  readonly pairing: number;
  readonly shows: 'both' | 'left' | 'arrived';
}

/** What a lawyer sorts changes by. */
export type Bucket = 'money' | 'time' | 'risk' | 'control' | 'rights' | 'remedy' | 'structure' | 'wording';
export const BUCKETS: readonly Bucket[] = ['rights', 'control', 'money', 'time', 'risk', 'remedy', 'structure', 'wording'];

/** How far a gate looks. Each level holds those before it. */
export type ChangeLevel = 'rights' | 'economic' | 'structure' | 'wording';
export const CHANGE_LEVELS: readonly ChangeLevel[] = ['rights', 'economic', 'structure', 'wording'];

/** For one party: its rights shrink or its duties grow; or nobody can say; or neither. */
export type Effect = 'breaking' | 'uncertain' | 'compatible';
export interface PartyEffect {
  /** The party's name. */
  readonly party: string;
  readonly effect: Effect;
}

/** Words of one version. */
export interface Passage {
  readonly span: Span;
  /** The words as written, without line breaks. */
  readonly text: string;
  /** The unit in which they stand. */
  readonly unit: Unit;
}

/** What a change reaches besides its own words. */
export interface Reached {
  readonly version: 'base' | 'revision';
  readonly unit: Unit;
  /** One plain sentence: why. */
  readonly because: string;
}

/** One thing that changed from the base to the revision. */
export interface Change {
  /** Area, subject, action, effect: `time/end/changed/later`. Stable; each has a page. */
  readonly code: string;
  readonly bucket: Bucket;
  /** The narrowest level on which it shows. */
  readonly level: ChangeLevel;
  /** One plain sentence: what changed, as a lawyer would note it. */
  readonly message: string;
  /** Absent for what was added. */
  readonly before?: Passage;
  /** Absent for what was removed. */
  readonly after?: Passage;
  /** Names of the parties that gain by it, and of those that lose. */
  readonly favours: readonly string[];
  readonly burdens: readonly string[];
  /** Of every party that it concerns, in the order of their names. */
  readonly effects: readonly PartyEffect[];
  /** What is newly possible, or is no longer: one concrete case in one sentence. */
  readonly witness?: string;
  /** What a lawyer adds in the margin: "courts often draw no distinction". */
  readonly note?: string;
  readonly reaches: readonly Reached[];
}

/** What differs between two versions. */
export interface Comparison {
  readonly base: VersionName;
  readonly revision: VersionName;
  /** In the order of the revision; what was removed stands where it stood. */
  readonly changes: readonly Change[];
  readonly pairings: readonly Pairing[];
  readonly layout: readonly LayoutEntry[];
  /** Conflicts of the revision that the base has not, and the other way round. */
  readonly appeared: readonly Finding[];
  readonly disappeared: readonly Finding[];
  /** Names of the parties of both versions, in order. */
  readonly parties: readonly string[];
  /** What could not be read and so was not compared but as words. */
  readonly unread: readonly { readonly version: 'base' | 'revision'; readonly span: Span; readonly message: string }[];
}

/** A stretch of words that both texts have, or one of them. */
export interface WordSegment {
  readonly in: 'both' | 'base' | 'revision';
  readonly text: string;
}

/** Compares the words of two texts: what the redline shows. Joining the segments that are in one version gives its text. */
export type WordComparer = (base: string, revision: string) => readonly WordSegment[];
