import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A sentence too long to be read',
  why: 'A sentence of thousands of words, or of lists within lists within lists, cannot be examined in reasonable time, and no reader follows it either.',
  remedy: 'Divide it into several sentences, or give its lists names of their own.',
  valid: [],
  invalid: [],
};
