import { PREAMBLE, PREAMBLE_PATH, analyse } from '@dealwright/testkit';
import { expect, test } from 'vitest';

/** Conditions of which one is enough, more than can be gone through together. */
const EVENTS = Array.from({ length: 18 }, (_, index) => `Sign ${String.fromCodePoint(65 + index)}`);

test('what leaves too much open is undecided, and says so', () => {
  const either = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ');
  const [one, other] = [EVENTS.slice(0, 9), EVENTS.slice(9)];
  const nested = (prefix: string): string => Array.from({ length: 4 }, (_, index) => `event "${prefix} ${index}", when ${either((prefix === 'Left' ? one : other).slice(0, 5 + index))}.`).join('\n');
  const text = `use "example.deal".
${EVENTS.map((name) => `event "${name}".`).join('\n')}
${nested('Left')}
${nested('Right')}
agreement "Deal" ("Deal") between Buyer and Supplier dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware if "Left 0" and "Left 1" and "Left 2" and "Left 3".
clause 2 "Law"
  This agreement is governed by the law of New York if "Right 0" and "Right 1" and "Right 2" and "Right 3".
`;
  const found = analyse([{ path: PREAMBLE_PATH, text: PREAMBLE }, { path: '/deal.deal', text }]).get('file:///fixture/deal.deal') ?? [];
  expect(found.filter(({ code }) => code.startsWith('conflict/')).map(({ code, severity, verdict, message, witness }) => ({ code, severity, verdict, message, witness }))).toEqual([{
    code: 'conflict/rival-terms', severity: 'warning', verdict: 'undecided', witness: undefined,
    message: 'So much is left open that it could not be decided whether clause 1 and clause 2 can stand together. Read them side by side.',
  }]);
});
