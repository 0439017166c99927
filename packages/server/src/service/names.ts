/** A capital, or a letter of a script without case, and what may follow it. */
const WORD = String.raw`[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}&'’-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’-]*)*`;
const BARE = new RegExp(`^${WORD}(?: (?:& )?${WORD})*$`, 'u');

/** Words that the language keeps for itself at the start of a sentence: a name that begins with one is quoted there. */
const OPENER = /^(?:If|Unless|While|Until|Through|From|After|Before|During|Within|For|On|Upon|In|Subject|Notwithstanding|This|Liability|Either|Neither|Both|Each|Any|All|No|Every|The|An?|Clauses?|Sections?|Schedules?|Notice|Consent|Disputes?)(?= |$)/;

/** What reads as a currency before a number, or as a date, needs quotes too. */
const OTHER_MEANING = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a name can be written without quotes wherever it is used. */
export function isBare(name: string): boolean {
  return BARE.test(name) && !OPENER.test(name) && !OTHER_MEANING.test(name);
}

/** A name as it is written in a sentence. */
export function written(name: string): string {
  return isBare(name) ? name : `"${name}"`;
}

/** The number of a clause, section or item: `4`, `4.2`, `2A`, `4.2(a)(ii)`, `A`. */
export function isClauseNumber(text: string): boolean {
  return /^(?:[0-9]+[A-Z]?(?:\.[0-9]+[A-Z]?)*|[A-Z])(?:\([a-z]{1,5}\))*$/.test(text);
}
