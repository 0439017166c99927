import type { HouseRule } from '../../rule.ts';

export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'A file that cannot be read',
  why: 'What it says is missing from the examination: names that it declares, promises that it holds.',
  remedy: 'See that the file is there and that you may read it.',
  valid: [],
  invalid: [],
};
