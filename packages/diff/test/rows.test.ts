import { exampleVersions } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { compare, ROWS } from '../src/index.ts';
import type { ChangeRow } from '../src/index.ts';

/** The code of the inverse: the same subject, the key that the row names. */
const inverseOf = (code: string): string => `${code.split('/').slice(0, 2).join('/')}/${ROWS.get(code)?.inverse ?? ''}`;

/** The example compared, and the other way round; worked out once for the tests of its row. */
function compared(row: ChangeRow) {
  const [base, revision] = exampleVersions(row.example);
  return { base, revision, there: compare(base, revision).changes, back: compare(revision, base).changes };
}

describe.for([...ROWS])('%s', ([code, row]) => {
  let known: ReturnType<typeof compared> | undefined;
  const example = (): ReturnType<typeof compared> => (known ??= compared(row));

  test('its example is read whole', () => {
    for (const { files } of [example().base, example().revision]) expect(files.flatMap(({ problems }) => problems.filter((problem) => problem.code.startsWith('syntax/')))).toEqual([]);
  });

  test('its example gives it and nothing else', () => {
    expect(example().there.map((change) => change.code).toSorted()).toEqual([code, ...row.example.also ?? []].toSorted());
  });

  test('the other way round gives its inverse, gain and loss swapped', () => {
    const { there, back } = example();
    expect(ROWS.get(inverseOf(code))?.inverse).toBe(code.split('/').slice(2).join('/'));
    expect(back.map((change) => change.code).toSorted()).toEqual(there.map((change) => inverseOf(change.code)).toSorted());
    const [one, other] = [there.find((change) => change.code === code), back.find((change) => change.code === inverseOf(code))];
    expect([other?.favours, other?.burdens]).toEqual([one?.burdens, one?.favours]);
    expect([other?.before?.text, other?.after?.text]).toEqual([one?.after?.text, one?.before?.text]);
  });

  test('it is said in whole sentences', () => {
    for (const text of [row.why, row.forWhom, ...example().there.map(({ message }) => message)]) expect(text).toMatch(/^[“*`A-Z\d][\s\S]*[.…”)]$/);
    expect(row.title).not.toMatch(/[.:]$/);
  });
});
