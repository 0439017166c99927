import type { ClauseReference } from './noun.ts';
import type { Day } from './duration.ts';
import type { ObjectPhrase, Sentence, Slot } from './sentence.ts';
import type { NounPhrase } from './noun.ts';
import type { Span } from './span.ts';
import type { Thing, ThingId } from './vocabulary.ts';
import type { EventKey, TimeBound, Condition } from './time.ts';
import type { Problem } from './problem.ts';

/**
 * A party, seen as one by its instrument. `number` order is that of the text.
 */
export interface PartyEntry { readonly party: ThingId; readonly name: string; readonly span: Span }

/** What agreements and amendments have in common. */
export interface Instrument {
  readonly kind: 'agreement' | 'amendment';
  /** The short name where there is one, else the title: unique in a workspace, or reported. */
  readonly name: string;
  readonly title: string;
  readonly uri: string;
  /** The header. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly parties: readonly PartyEntry[];
  readonly dated?: Day;
  /** `effective D`; an agreement without it takes effect on its date. */
  readonly effective?: Day;
  /** `effective upon Closing if …`. */
  readonly effectiveUpon?: { readonly event: EventKey; readonly condition: Condition };
  readonly draft: boolean;
  readonly nonBinding: boolean;
}

export interface Agreement extends Instrument {
  readonly kind: 'agreement';
  /** `from`, `through`, `until`, `for 3 years`: the agreement's own term. */
  readonly from: readonly TimeBound[];
  readonly to: readonly TimeBound[];
  /** `under MSA`: the agreement that this one stands under. */
  readonly under?: string;
  readonly supersedes: readonly string[];
  readonly incorporates: readonly { readonly title: string; readonly asOf?: Day }[];
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
}

export interface Section {
  readonly what: 'section' | 'schedule';
  readonly number: string;
  readonly heading: string;
  readonly span: Span;
  readonly numberSpan: Span;
  readonly headingSpan: Span;
}

export interface Clause {
  /** `MSOAI/2.1`; in a schedule `MSOAI/A/1`. A second clause of one number has `#2` after it. */
  readonly id: string;
  /** Short name of its agreement; empty for a clause outside any. */
  readonly agreement: string;
  readonly number: string;
  readonly heading: string;
  readonly section?: string;
  readonly schedule?: string;
  /** Where the heading line and the whole clause stand. */
  readonly span: Span;
  readonly numberSpan: Span;
  readonly headingSpan: Span;
  readonly sentences: readonly Sentence[];
  /** `text """ … """`, in order. */
  readonly wordings: readonly Wording[];
  readonly notes: readonly Note[];
  readonly blanks: readonly Span[];
  readonly acceptances: readonly Acceptance[];
}

export interface Wording { readonly text: string; readonly span: Span }
/** `[Note: confirm the cap with finance]`. */
export interface Note { readonly text: string; readonly span: Span }
/** `// accepted conflict/exclusivity: waiver of 2 March 2026`, inside a clause or on the line above a declaration. */
export interface Acceptance { readonly code: string; readonly reason: string; readonly span: Span }

export interface Amendment extends Instrument {
  readonly kind: 'amendment';
  /** Short name of the agreement it amends. */
  readonly to: string;
  readonly toSpan: Span;
  readonly restating: boolean;
  readonly instructions: readonly Instruction[];
  /** The sections and clauses of a restatement. */
  readonly sections?: readonly Section[];
  readonly clauses: readonly Clause[];
}

/** Spans of words include their quotes. */
export type Instruction = { readonly span: Span } & (
  | { readonly type: 'replace'; readonly target: ClauseReference; readonly clause: Clause }
  | { readonly type: 'insert'; readonly where: 'before' | 'after'; readonly target: ClauseReference; readonly clause: Clause }
  | { readonly type: 'replace words'; readonly target: ClauseReference; readonly old: string; readonly oldSpan: Span; readonly words: string; readonly wordsSpan: Span }
  | { readonly type: 'delete words'; readonly target: ClauseReference; readonly old: string; readonly oldSpan: Span }
  | { readonly type: 'delete'; readonly target: ClauseReference }
);

/** Something recorded as having happened, or as being so. */
export type Fact = { readonly span: Span } & (
  | { readonly type: 'occurred'; readonly event: EventKey; readonly text: string; readonly on: Day }
  | { readonly type: 'not occurred'; readonly event: EventKey; readonly text: string; readonly asOf: Day }
  /** `fact Frontier is an API Product.`: membership of a kind. */
  | { readonly type: 'is'; readonly thing: ThingId; readonly kind: ThingId; readonly negated: boolean }
  /** `fact Microsoft cannot support Frontier from 2026-05-10.`, `fact Microsoft waives clause 2.4 of MSOAI on D.` */
  | { readonly type: 'stated'; readonly condition: Condition; readonly references: readonly ClauseReference[]; readonly from?: Day }
);

export interface Scenario {
  readonly title: string;
  readonly span: Span;
  readonly titleSpan: Span;
  readonly given: readonly Fact[];
  readonly act?: ScenarioAct;
  readonly expect?: { readonly answer: 'permitted' | 'required' | 'breach' | 'unclear' | 'not governed'; readonly references: readonly ClauseReference[]; readonly span: Span };
  /** Acts and expectations after the first: nobody asks about them. */
  readonly further: readonly Span[];
}

/** `on 2026-03-01 OpenAI offers Frontier to Government Customers on Bedrock.` */
export interface ScenarioAct {
  readonly day: Day;
  readonly who: NounPhrase;
  readonly action?: ThingId;
  readonly verb: string;
  readonly verbSpan: Span;
  readonly object?: ObjectPhrase;
  readonly slots: readonly Slot[];
  readonly span: Span;
}

/** `use "vocabulary.deal".` */
export interface Use {
  /** As written. */
  readonly path: string;
  /** The file it names, resolved against its own; absent where the path leaves the workspace or is malformed. */
  readonly uri?: string;
  readonly span: Span;
  readonly pathSpan: Span;
}

/** A name where it is declared or used: what rename, references, highlights and semantic tokens read. */
export interface Occurrence {
  readonly span: Span;
  readonly target: Target;
  readonly role: 'declaration' | 'use';
  /** A use may be the plural, or a further form, of the declared name. */
  readonly text: string;
}

export type Target =
  | { readonly type: 'thing'; readonly id: ThingId }
  | { readonly type: 'clause' | 'section'; readonly agreement: string; readonly number: string }
  | { readonly type: 'agreement'; readonly name: string };

/** Everything that one file says. Plain data; spans are relative to the file's elements. */
export interface DealFile {
  readonly uri: string;
  readonly uses: readonly Use[];
  readonly things: readonly Thing[];
  readonly facts: readonly Fact[];
  readonly agreements: readonly Agreement[];
  readonly amendments: readonly Amendment[];
  readonly scenarios: readonly Scenario[];
  readonly occurrences: readonly Occurrence[];
  /** Notes, blanks and acceptances that stand outside any clause. */
  readonly notes: readonly Note[];
  readonly blanks: readonly Span[];
  readonly acceptances: readonly Acceptance[];
  /** What the parser and the lowering could not read; each has a rule of its code. */
  readonly problems: readonly Problem[];
}
