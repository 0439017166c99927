import type { HouseRule } from '../../rule.ts';

export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'A file that is not UTF-8 text',
  why: 'Read as something else, names and amounts could change on the way without anybody noticing. So the file is not read at all.',
  remedy: 'Save it as UTF-8. Most editors can: *Save with Encoding*.',
  valid: [],
  invalid: [],
};
