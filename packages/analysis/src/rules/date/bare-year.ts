import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A bare year after “until”',
  why: '“Until 2032” is read as the last day of 2031 by some and as the last day of 2032 by others: a year’s difference in the life of a promise.',
  remedy: 'Say which: `through 2032` includes that year, `until 2032-01-01` does not.',
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
  fixes({ data, span }) {
    const year = String(data?.['year'] ?? '');
    if (!/^\d+$/.test(year)) return [];
    return [
      { title: `Write \`through ${year}\`: ${year} counts`, edits: [{ span, newText: `through ${year}` }] },
      { title: `Write \`until ${year}-01-01\`: ${year} does not count`, edits: [{ span, newText: `until ${year}-01-01` }] },
    ];
  },
};
