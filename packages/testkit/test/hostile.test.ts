import { describe, expect, test } from 'vitest';
import { analyse } from '../src/index.ts';

/** The codes of what is found in a file, each once. */
function codesIn(text: string): readonly string[] {
  const findings = analyse([{ path: '/main.deal', text }]);
  return [...new Set([...findings.values()].flat().map(({ code }) => code))].toSorted();
}

const DEAL = `party Contoso AG ("Contoso").
party Fabrikam Inc ("Fabrikam").
agreement "Supply" ("Supply") between Contoso and Fabrikam dated 2025-01-01 through 2032.
`;

describe('a file from the other side costs no more than its length', () => {
  test('a clause number of fifty thousand levels', () => {
    expect(codesIn(`${DEAL}clause ${'1.'.repeat(50_000)}1 "Deep"\n  Contoso must pay Fabrikam USD 5 subject to clause 1.1.\n`)).toEqual([]);
  });

  test('kinds that contain each other, and promises about them', () => {
    expect(codesIn(`${DEAL}product "Ones", a kind of Twos.
product "Twos", a kind of Ones, distinct from Ones.
clause 1 "One"
  Contoso must offer Ones.
clause 2 "Two"
  Contoso must not offer Twos.
`)).toEqual(['conflict/obligation-prohibition', 'kinds/cycle']);
  });

  test('names that programs keep for themselves', () => {
    expect(codesIn(`${DEAL}product "__proto__".
product "constructor", a kind of "__proto__".
action "constructor".
clause 1 "toString"
  Contoso must constructor "constructor" to Fabrikam.
clause 2 "valueOf"
  Contoso must not constructor "__proto__" to Fabrikam.
`)).toEqual(['conflict/obligation-prohibition']);
  });

  test('the marks of a merge', () => {
    expect(codesIn(`<<<<<<< HEAD
${DEAL}clause 1 "One"
  Contoso must pay Fabrikam USD 5.
=======
clause 1 "One"
  Contoso must pay Fabrikam USD 6.
>>>>>>> theirs
`)).toEqual(['conflict/duties', 'number/duplicate', 'syntax/unknown-character']);
  });

  test('amounts and dates that no calendar or bank has', () => {
    expect(codesIn(`${DEAL}clause 1 "One"
  Contoso must pay Fabrikam USD 1e999999 for 999999999999 years from 2025-02-30 until 9999-12-31.
`)).toEqual(['clause/beyond-term', 'date/impossible']);
  });
});
