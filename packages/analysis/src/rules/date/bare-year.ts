import { calendarOf } from '@dealwright/model';
import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A bare year after “until”',
  why: '“Until 2032” is read as the last day of 2031 by some and as the last day of 2032 by others: a year’s difference in the life of a promise.',
  remedy: 'Say which: `through 2032` includes that year, `through 2031` does not.',
  valid: [`
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue through 2032.
`],
  invalid: [`
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue until 2032.
//                        ^^^^^^^^^^
`],
  *clause(clause) {
    for (const slot of partsOf(clause).slots) {
      if (slot.type !== 'time' || !slot.bareYear || slot.word !== 'until' || slot.point.type !== 'date') continue;
      const { year } = calendarOf(slot.point.day);
      const fix = (last: number, says: string) => ({ title: `Write “through ${last}” (${says})`, edits: [{ span: slot.span, newText: `through ${last}` }] });
      yield {
        span: slot.span,
        message: `“Until ${year}” can mean that ${year} is still covered, or that it is not. Write “through ${year}” if the whole of ${year} counts, “through ${year - 1}” if it does not.`,
        fixes: [fix(year, `${year} included`), fix(year - 1, `${year} not included`)],
      };
    }
  },
};
