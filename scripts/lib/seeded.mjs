/**
 * Bugs put into the sources on purpose, where it takes more than another input to show them: in the consolidation of amendments,
 * in amounts and typed facts, and in scenarios. Each names the test that catches it; `npm run mutate -- --seeded` runs them.
 *
 * @typedef {{ readonly bug: string, readonly file: string, readonly from: string, readonly to: string, readonly test: string }} SeededBug
 */

const consolidation = 'packages/analysis/test/consolidation';
const particulars = 'packages/analysis/test/particulars';
const scenarios = 'packages/analysis/test/scenarios';

/** @type {readonly SeededBug[]} */
export const SEEDED = [
  {
    bug: 'amendments apply in the order of their files', file: 'packages/analysis/src/consolidation/plan.ts', test: consolidation,
    from: 'timed.toSorted((a, b) => compare(a.from, b.from) || ', to: 'timed.toSorted((a, b) => ',
  },
  {
    bug: 'draft amendments apply', file: 'packages/analysis/src/consolidation/plan.ts', test: consolidation,
    from: '(!settings.includeDrafts && (amendment.draft || amendment.nonBinding))', to: 'false',
  },
  {
    bug: 'an amendment applies from the day it was made', file: 'packages/analysis/src/consolidation/plan.ts', test: consolidation,
    from: 'if (effective !== undefined) return', to: 'if (effective !== undefined && dated === undefined) return',
  },
  {
    bug: 'a replaced clause governs for ever', file: 'packages/analysis/src/consolidation/consolidate.ts', test: consolidation,
    from: '...(by.from !== undefined && { until: by.from })', to: '',
  },
  {
    bug: 'words are found inside other words', file: 'packages/analysis/src/consolidation/words.ts', test: consolidation,
    from: 'all[at + index]?.text === word.text', to: 'all[at + index]?.text.includes(word.text)',
  },
  {
    bug: 'two versions of one clause are compared', file: 'packages/analysis/src/versions.ts', test: 'packages/testkit/test/amendment-laws.test.ts',
    from: 'return endOf(a.version) <= startOf(b.version) || endOf(b.version) <= startOf(a.version);', to: 'return false;',
  },
  {
    bug: 'a floor below its ceiling is a clash', file: 'packages/analysis/src/particulars/quantity.ts', test: `${particulars}/quantity.test.ts`,
    from: 'if (!areApart({ least }, { most })) break;', to: '',
  },
  {
    bug: 'days without the ceiling do not count', file: 'packages/analysis/src/particulars/quantity.ts', test: `${particulars}/quantity.test.ts`,
    from: 'if (subtractDays(left.length === 0 ? own : left, capped).length > 0) return undefined;', to: '',
  },
  {
    bug: '“at most” is a share that is given away', file: 'packages/analysis/src/particulars/over-allotted.ts', test: `${particulars}/over-allotted.test.ts`,
    from: 'if (quantity.sense === \'at most\' || quantity.sense === \'less than\') return undefined;', to: '',
  },
  {
    bug: 'a whole is more than a hundred', file: 'packages/analysis/src/particulars/over-allotted.ts', test: `${particulars}/over-allotted.test.ts`,
    from: 'const WHOLE = \'100\';', to: 'const WHOLE = \'110\';',
  },
  {
    bug: 'the mildest answer counts', file: 'packages/analysis/src/scenarios/answer.ts', test: scenarios,
    from: '[worst, ...rest] = cases.toSorted(([, a], [, b]) => ANSWERS.indexOf(a.kind) - ANSWERS.indexOf(b.kind));', to: '[worst, ...rest] = cases.toSorted(([, a], [, b]) => ANSWERS.indexOf(b.kind) - ANSWERS.indexOf(a.kind));',
  },
  {
    bug: 'what a scenario supposes is not supposed', file: 'packages/analysis/src/scenarios/answer.ts', test: scenarios,
    from: '[...given, ...more]', to: '[...more]',
  },
];
