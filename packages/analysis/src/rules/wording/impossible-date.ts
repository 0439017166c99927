import type { ModelRule, Report } from '../../rule.ts';
import { datesIn } from '../../wording/dates.ts';
import { meaningsOf, wordingsOf } from '../../wording/texts.ts';
import type { Text } from '../../wording/texts.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A date in the wording that the calendar does not have',
  why: 'What falls due on 31 April falls due on no day; each side will choose the neighbour that suits it.',
  remedy: 'Correct the day.',
  valid: [`
use "example.deal".
clause 1 "Term"
  text """
    This agreement ends on 29 February 2028, or on the anniversary of March 1, 2026.
  """
`],
  invalid: [`
use "example.deal".
clause 1 "Term"
  text """
    This agreement ends on February 30, 2028.
//                         ^^^^^^^^^^^^^^^^^
  """
`],
  *clause(clause) {
    for (const text of wordingsOf(clause)) yield* impossibleIn(text);
  },
  *file(file) {
    for (const text of meaningsOf(file)) yield* impossibleIn(text);
  },
};

function* impossibleIn({ text, spanAt }: Text): Iterable<Report> {
  for (const date of datesIn(text)) {
    if (date.isImpossible) yield { span: spanAt(date.start, date.end), message: `There is no ${date.text}: the calendar has no such day. Correct the date.` };
  }
}
