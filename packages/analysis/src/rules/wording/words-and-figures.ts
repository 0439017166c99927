import type { Fix } from '@dealwright/model';
import { parseDecimal } from '@dealwright/model';
import type { ModelRule, Report } from '../../rule.ts';
import { NUMBER_WORDS, parseNumberWords, sayNumber } from '../../wording/numbers.ts';
import { meaningsOf, wordingsOf } from '../../wording/texts.ts';
import type { Text } from '../../wording/texts.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'Words and figures that say different numbers',
  why: 'A number written twice is written twice so that nobody can mistake it. Where the two differ, most laws let the words win; few who signed will have read it so.',
  remedy: 'Make the two agree.',
  valid: [`
use "example.deal".
clause 1 "Audit"
  text """
    Buyer may audit on thirty (30) days' notice, and withhold two and one-half percent (2.5%) of the price.
  """
`],
  invalid: [`
use "example.deal".
clause 1 "Audit"
  text """
    Buyer may audit on thirty (15) days' notice.
//                     ^^^^^^^^^^^
  """
`, `
use "example.deal".
clause 1 "Discount"
  text """
    Supplier grants a discount of five percent (10%).
//                                ^^^^^^^^^^^^^^^^^^
  """
`, `
use "example.deal".
term "Notice Days" means "twenty-one (14) days after receipt".
//                        ^^^^^^^^^^^^^^^
clause 1 "Audit"
  Buyer may audit Notice Days once each year.
`],
  *clause(clause) {
    for (const text of wordingsOf(clause)) yield* differencesIn(text);
  },
  *file(file) {
    for (const text of meaningsOf(file)) yield* differencesIn(text);
  },
};

const UNIT = String.raw`(?:\s+(?:percent|per\s+cent|(?:U\.?S\.?\s+|United\s+States\s+)?dollars?|euros?|pounds(?:\s+sterling)?))?`;
const WORDS_FIRST = new RegExp(String.raw`(?<before>\b(?:point|clause|section|article|paragraph|schedule|exhibit|item|phase|tranche)\s+)?\b(?<words>${NUMBER_WORDS})(?<unit>${UNIT})\s*\(\s*(?<open>(?:[A-Z]{3}\s?|US\$|\$|€|£)?)(?<digits>\d+(?:,\d+)*(?:\.\d+)?)(?<close>\s*(?:%|percent|per\s+cent)?)\s*\)`, 'gi');
const FIGURES_FIRST = new RegExp(String.raw`(?<![\w.,])(?<digits>\d+(?:,\d+)*(?:\.\d+)?)\s*\(\s*(?<words>${NUMBER_WORDS})\s*\)`, 'gi');

/** `thirty (15)`, `five percent (10%)`, `15 (thirty)`. */
function* differencesIn({ text, spanAt }: Text): Iterable<Report> {
  for (const form of [WORDS_FIRST, FIGURES_FIRST]) {
    for (const match of text.matchAll(form)) {
      const { before, words = '', digits = '' } = match.groups ?? {};
      const said = parseNumberWords(words);
      const written = parseDecimal(digits);
      if (before !== undefined || said === undefined || written === undefined || written === String(said)) continue;
      const whole = match[0].replace(/\s+/g, ' ');
      yield {
        span: spanAt(match.index, match.index + match[0].length),
        message: `“${whole}” says ${words.toLowerCase()} in words and ${digits} in figures. In a dispute the words would usually win. Make the two agree.`,
        fixes: [...fix(match, digits, said.toLocaleString('en-US'), spanAt), ...fix(match, words, sayNumber(Number(written)), spanAt)],
      };
    }
  }
}

/** Writes one of the two numbers anew. Which of them is right only the drafter knows. */
function fix(match: RegExpExecArray, old: string, newText: string | undefined, spanAt: Text['spanAt']): readonly Fix[] {
  if (newText === undefined) return [];
  const at = match.index + match[0].indexOf(old);
  const inside = match[0].replace(old, newText).replace(/\s+/g, ' ');
  return [{ title: `Write \`${inside}\``, edits: [{ span: spanAt(at, at + old.length), newText }] }];
}
