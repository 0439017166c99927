import type { Agreement, Amendment, Clause, ComposedText, Day, EventKey, Instruction, Problem, Section } from '@dealwright/model';

/** An amendment in its turn. */
export interface Step {
  readonly amendment: Amendment;
  /** Its short name; where several amendments of one agreement share it, with a number of its own. */
  readonly name: string;
  /** The day on which it takes effect; absent while nobody recorded the event upon which it does. */
  readonly from?: Day;
  /** That event. */
  readonly upon?: EventKey;
}

/** What the text of a clause was made of, where amendments changed words in it. */
export interface Body {
  readonly text: string;
  readonly pieces: ComposedText['pieces'];
  readonly edits: readonly Edit[];
}

/** Where an instruction changed the words: the range of those that it put there, empty where it deleted. */
export interface Edit {
  readonly instruction: Instruction;
  readonly instrument: string;
  readonly start: number;
  readonly end: number;
}

/** A clause, or the place where one stood, from one day to another. */
export interface ClauseVersion {
  /** As a reference names it: `2.1`; in a schedule `A/1`. */
  readonly number: string;
  readonly heading: string;
  readonly section?: string;
  readonly schedule?: string;
  /** Absent where it was deleted: the number stays, shown as *[Intentionally omitted]*. */
  readonly clause?: Clause;
  /** Short name of the instrument that wrote it, or that last changed it. */
  readonly writtenBy: string;
  readonly how: 'written' | 'replaced' | 'inserted' | 'changed' | 'deleted' | 'restated';
  /** The first day; absent for what the agreement itself wrote, and for what awaits an event. */
  readonly from?: Day;
  /** The first day on which it no longer governs; absent where nothing took its place. */
  readonly until?: Day;
  /** The turn in which it came, and the one in which it went. */
  readonly opened?: Step;
  readonly closed?: Step;
  /** The event upon which it takes effect, and those of which one would end it: of amendments that await them. */
  readonly upon?: Step;
  readonly untilUpon: readonly Step[];
  /** What it took the place of. */
  readonly before?: ClauseVersion;
  /** The instructions that made it of the one before. */
  readonly instructions: readonly Instruction[];
  /** Where words in it were changed. */
  readonly body?: Body;
}

/** An agreement as it stands from one day to another. */
export interface Edition {
  /** The first day; absent for the agreement as it was written. */
  readonly from?: Day;
  /** The first day on which it no longer stands so. */
  readonly until?: Day;
  /** The last of the amendments that are worked into it; absent for the agreement as it was written. */
  readonly step?: Step;
  readonly sections: readonly Section[];
  /** In order; omitted ones are among them. */
  readonly entries: readonly ClauseVersion[];
}

/** An agreement with its amendments worked in. */
export interface Conformed {
  readonly agreement: Agreement;
  /** In the order in which they take effect; those that await an event come last. */
  readonly amendments: readonly Step[];
  /** At least one. */
  readonly editions: readonly Edition[];
  /** What would come of each amendment that awaits an event, if that happened now. */
  readonly awaited: readonly Edition[];
}

/** What an instruction could not do, and what it left behind. */
export interface AmendmentProblem extends Problem {
  readonly related?: readonly { readonly span: Problem['span']; readonly message: string }[];
}

/** A value, and what is to be said of how it came about. */
export interface Consolidated {
  readonly value: Conformed;
  readonly problems: readonly AmendmentProblem[];
}
