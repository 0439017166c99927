import { expect, test } from 'vitest';
import { analyse } from '../src/index.ts';
import { CONFLICT_PAIRS } from './conflict-pairs.ts';
import type { ConflictPair } from './conflict-pairs.ts';

/** What a vocabulary of one pair must not be blamed for: events that nobody judges, terms that only one clause uses. */
const ASIDE = new Set(['term/unused', 'clause/unjudged-event']);

function textOf({ things, first, second }: ConflictPair): string {
  return `party Seller.
party Buyer.
${things.replaceAll('. ', '.\n')}

agreement "Supply Agreement" ("SA") between Seller and Buyer dated 2025-01-01 for 10 years.

clause 1 "First"
  ${first}

clause 2 "Second"
  ${second}
`;
}

/** Everything found in a pair, but for what stands aside. */
function found(pair: ConflictPair): readonly string[] {
  return [...analyse([{ path: '/pair.deal', text: textOf(pair) }]).values()].flat()
    .filter(({ code }) => !ASIDE.has(code))
    .map(({ code, severity, verdict, message }) => `${severity} \`${code}\`${verdict === undefined || verdict === 'conflict' ? '' : ` *${verdict}*`}: ${message}`);
}

test('forty pairs that others held for conflicts, and what is found in each', async () => {
  const results = CONFLICT_PAIRS.map((pair) => ({ pair, findings: found(pair) }));
  const flagged = results.filter(({ findings }) => findings.length > 0);
  const codes = flagged.map(({ findings }) => /`([^`]+)`( \*\w+\*)?/.exec(findings[0] ?? '')).map((match) => `${match?.[1] ?? ''}${match?.[2]?.replaceAll('*', '') ?? ''}`);
  const counted = [...new Set(codes)].toSorted().map((code) => `| ${code} | ${codes.filter((each) => each === code).length} |`);
  const page = [
    '# Forty pairs of a public corpus', '',
    'Each pair was held for a conflict by the people who made the corpus, and is said here in our own words.', '',
    `Flagged: ${flagged.length} of ${results.length}.`, '',
    '| first finding | pairs |', '|---|---|', ...counted, '',
    ...results.flatMap(({ pair, findings }) => [
      `## ${pair.id}: ${pair.about}`, '', '```deal', ...[pair.first, pair.second].map((clause) => clause.replaceAll('\n  ', '\n')), '```', '',
      ...findings.map((finding) => `- ${finding}`),
      ...(findings.length > 0 ? [] : ['Nothing is found.']), '',
      ...(pair.why === undefined ? [] : [`Why: ${pair.why}`, '']),
    ]),
  ].join('\n');
  await expect(page).toMatchFileSnapshot('golden/conflict-pairs.md');
});

test('whatever is not flagged says why', () => {
  expect(CONFLICT_PAIRS.filter((pair) => found(pair).length === 0 && pair.why === undefined).map(({ id }) => id)).toEqual([]);
  expect(CONFLICT_PAIRS).toHaveLength(40);
});

test('each pair reads without a problem', () => {
  const problems = CONFLICT_PAIRS.flatMap((pair) => found(pair).filter((line) => /`(syntax|term|reference)\//.test(line)).map((line) => `${pair.id}: ${line}`));
  expect(problems).toEqual([]);
});
