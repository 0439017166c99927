import type { TokenType } from 'chevrotain';

/**
 * Keywords that are also ordinary words: an action may be called so (`must license`, `may launch`), and so may a unit or a
 * role (`service provider`). All other keywords are the language's alone.
 */
export const ORDINARY: ReadonlySet<string> = new Set((
  'use own owns hold holds assign assigns warrant warrants grant grants appoint appoints license licence renew renews apply applies '
  + 'launch release request delivery sale publication acquisition offer breach breaches cause elect refuse draft close closed '
  + 'replace insert delete text service schedule dispute consent cost state act part kind event action product asset cloud channel purpose '
  + 'settled resolved given expect occur occurs survive survives prevail prevails become becomes take takes').split(' '));

/** How a word may open a sentence with a capital: always, or where this follows. */
const ALWAYS = /(?:)/y;
const ARTICLE = /[ \t]+(?:\p{Lu}|(?:third[ -])?party\b)/uy;
const COMMON = /[ \t]+(?:is|are)\b/y;

/**
 * The words that the language keeps for itself at the start of a sentence, each with what must follow. Each arrives at the
 * parser as its lower-case keyword.
 */
export const OPENERS: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...'If Unless While Until Through From After Before During For On Upon In Notwithstanding Either Neither Both Each Any All No Every The'
    .split(' ').map((word): [string, RegExp] => [word, ALWAYS]),
  ['Within', /[ \t]+[\d[]/y],
  ['Subject', /[ \t]+to\b/y],
  ['This', /\s+[aA]greement\b/y],
  ['Liability', /[ \t]+of\b/y],
  ['A', ARTICLE],
  ['An', ARTICLE],
  ['Notice', COMMON],
  ['Consent', COMMON],
  ['Dispute', COMMON],
  ['Disputes', COMMON],
]);

/** The token types of the grammar by name, as the lexer looks them up. */
export type TokenTypes = Readonly<Record<string, TokenType>>;
