import type { HouseRule } from '../../rule.ts';

export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'information',
  title: 'More findings than are shown',
  why: 'A file with more than a thousand findings is usually not a deal yet, or is broken near its top. A longer list helps nobody and slows the editor, so the gravest thousand are shown.',
  remedy: 'Mend what is shown; the rest comes up as it goes.',
  valid: [],
  invalid: [],
};
