/** The expressions of the lexer. All are sticky: `match` sets where they begin. None backtracks over more than a line. */

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SPACE = String.raw`[ \t\u00a0]`;
const WORD_CHARS = String.raw`[\p{L}\p{M}\p{N}&'’\-]*`;

/** A word of a term: an upper-case letter or a letter without case, then letters, digits, `&`, apostrophes, hyphens, inner dots. */
export const CAPITALISED = new RegExp(String.raw`[\p{Lu}\p{Lt}\p{Lo}]${WORD_CHARS}(?:\.[\p{L}\p{N}]${WORD_CHARS})*`, 'uy');
/** What stands between two words of one term. */
export const TERM_GAP = new RegExp(String.raw`${SPACE}+(?:&${SPACE}+)?(?=[\p{Lu}\p{Lt}\p{Lo}])`, 'uy');
/** What joins two terms of a declared name: `University of Uppsala`, `Bank of the West`. */
export const NAME_OF = new RegExp(String.raw`${SPACE}+of${SPACE}+(?:the${SPACE}+)?(?=[\p{Lu}\p{Lt}\p{Lo}])`, 'uy');
/** The last word of a firm's name, whose dot ends no sentence: a short form, a comma or a lower-case word follows. */
export const ABBREVIATED = /[ \t]?(?:Inc|Ltd|Co|Corp|Bros|Pte|Pty|Ptd|Cie|N\.V|B\.V|S\.A|S\.A\.S|S\.p\.A|S\.r\.l|L\.P|L\.L\.C|P\.L\.C|A\.G|K\.K|N\.A)\.(?=[,)]|\s*\(\s*["“]|\s+[a-z])/y;
export const MONTH_DATE = new RegExp(String.raw`(?:${MONTH})${SPACE}+\d{1,2},${SPACE}+\d{4}(?!\d)`, 'y');
export const DAY_DATE = new RegExp(String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}${SPACE}+(?:${MONTH})${SPACE}+\d{4}(?!\d)`, 'y');
export const CURRENCY = new RegExp(String.raw`[A-Z]{3}(?=${SPACE}+(?:[\d[]|(?:thousand|million|billion|trillion)\b))`, 'y');
/** A date as others write it: `31.12.2030`, `12/31/2030`, `2030/12/31`, `31st December 2030`. */
export const OTHER_DATE = new RegExp(String.raw`\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\.?\d)|\d{1,2}(?:st|nd|rd|th)${SPACE}+(?:${MONTH})${SPACE}+\d{4}`, 'y');
/** A capitalised reference: `Clause 4.2`, `Schedule A`. */
export const CAPITAL_REFERENCE = new RegExp(String.raw`(?:Clauses?|Sections?)(?=${SPACE}+\d)|Schedules?(?=${SPACE}+(?:[A-Z]|\d+)(?![\p{L}\p{N}]))`, 'uy');
export const LOWER_WORD = /\p{Ll}[\p{L}\p{M}\p{N}'’-]*/uy;
export const ASCII_WORD = /[a-z]+(?![\p{L}\p{M}\p{N}'’-])/uy;
export const NUMBER = /\d+(?:\.\d+)?e[+-]?\d+|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
export const CLAUSE_NUMBER = /\d+(?:\.\d+)*(?:[A-Z](?![\p{L}\p{N}]))?(?:\([a-z]{1,5}\))*/uy;
export const SCHEDULE_NUMBER = /(?:[A-Z]|\d+)(?![\p{L}\p{N}])/uy;
/** After a number in a list of references: it counts something, so it is no further clause. */
export const COUNTED = new RegExp(String.raw`${SPACE}*(?:%|(?:business|days?|weeks?|months?|quarters?|years?|thousand|million|billion|trillion|times)\b)`, 'y');
/** After `in` at the start of an instruction. */
export const AMENDS = new RegExp(String.raw`${SPACE}+(?:clause|section|schedule)s?\b`, 'y');
/** After `clause`, `section` or `schedule`: a number and a heading. */
export const HEADING = new RegExp(String.raw`${SPACE}+(?:\d+(?:\.\d+)*[A-Z]?(?:\([a-z]{1,5}\))*|[A-Z])${SPACE}*["“]`, 'y');
export const SPACES = /[\s\ufeff]+/y;
export const LABEL = /\([a-z]{1,5}\)/y;
export const BLANK = /\[(?:[•●*]|_+|[ \t]*)\]/y;
export const NOTE = /\[Note:[^[\]]*\]/y;
export const OPEN_NOTE = /\[Note:[^\n\r]*/y;
export const STRING = /"[^"\n\r]*"|“[^”\n\r]*”/y;
/** A quotation that its line does not close, without the white space at the end of the line. */
export const UNCLOSED_STRING = /["“](?:[^\n\r]*[^\s])?/y;
export const LINE_COMMENT = /\/\/[^\n\r]*/y;
/** Characters that a reader cannot see: zero-width ones, and those that turn the direction of text. */
export const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]+/y;
export const TEXT_FOLLOWS = /\s*"""/y;

/** The length of what the expression matches at `offset`, or 0. */
export function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex - offset : 0;
}

/** Whether the expression matches at `offset`, perhaps the empty string. */
export function follows(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
