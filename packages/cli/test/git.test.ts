import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROGRAM, deal, folder } from './program.ts';

const WORDS = 'party Buyer.\nparty Supplier.\nproduct "Widgets".\n';
const agreement = (price: string): string => `use "../words.deal".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.

clause 1 "Price"
  Buyer must pay Supplier USD ${price} each year.
`;

/** Nothing of the machine's own git counts. */
const QUIET = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_PAGER: 'cat', LC_ALL: 'C' };

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...QUIET }, encoding: 'utf8' });
}

/** A repository with two commits: the price is 2 million, then 3; in the working tree it is 4. */
function repository(): string {
  const cwd = folder({ 'words.deal': WORDS, 'deals/main.deal': agreement('2 million'), 'deals/notes.txt': 'none', '.hidden/other.deal': agreement('9 million') });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'one');
  writeFileSync(path.join(cwd, 'deals/main.deal'), agreement('3 million'));
  git(cwd, 'commit', '-q', '-a', '-m', 'two');
  writeFileSync(path.join(cwd, 'deals/main.deal'), agreement('4 million'));
  return cwd;
}

const dearer = (head: string, place: string, before: string, after: string): string => `${head}
1 change: 1 in money.
Buyer: worse in 1 change.
Supplier: better in 1 change.

Money

  The amount in clause 1 of MSA (“Price”) is higher: USD ${after} instead of USD ${before}.
  ${place}:8:27
  ▲ favours Supplier   ▼ burdens Buyer
    - USD ${before}
    + USD ${after}
    A higher figure is more to give.
`;

describe('deal diff with revisions of git', () => {
  test('a file and its last commit, two commits, a folder of a commit, from any folder', async () => {
    const cwd = repository();
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      [cwd, ['git:HEAD:deals/main.deal', 'deals/main.deal'], dearer('deals/main.deal at HEAD → deals/main.deal', 'deals/main.deal', '3 million', '4 million')],
      [cwd, ['git:HEAD~1:deals/main.deal', 'git:main:deals/main.deal'], dearer('deals/main.deal at HEAD~1 → deals/main.deal at main', 'git:main:deals/main.deal', '2 million', '3 million')],
      [cwd, ['git:HEAD:deals', 'deals'], dearer('deals at HEAD → deals', 'deals/main.deal', '3 million', '4 million')],
      [cwd, ['git:HEAD:', '.'], dearer('. at HEAD → .', 'deals/main.deal', '3 million', '4 million')],
      [path.join(cwd, 'deals'), ['git:HEAD:main.deal', 'main.deal'], dearer('main.deal at HEAD → main.deal', 'main.deal', '3 million', '4 million')],
    ];
    for (const [at, args, expected] of cases) expect(await deal(['diff', ...args], { cwd: at })).toEqual({ code: 0, out: expected, err: '' });
  });

  test('a file that is gone from the working tree is still in its commit, with the definitions of that time', async () => {
    const cwd = repository();
    rmSync(path.join(cwd, 'words.deal'));
    rmSync(path.join(cwd, 'deals'), { recursive: true });
    expect(await deal(['diff', 'git:HEAD~1:deals/main.deal', 'git:HEAD:deals/main.deal'], { cwd })).toEqual({
      code: 0, err: '', out: dearer('deals/main.deal at HEAD~1 → deals/main.deal at HEAD', 'git:HEAD:deals/main.deal', '2 million', '3 million'),
    });
  });

  test('says what is missing', async () => {
    const cwd = repository();
    const cases: readonly (readonly [string, string])[] = [
      ['git:gone:deals/main.deal', 'this repository has no revision gone. git log lists those that it has.'],
      ['git:HEAD:deals/gone.deal', 'there is no deals/gone.deal in HEAD.'],
      ['git:--output=x:deals/main.deal', '--output=x is no revision.'],
      ['git:HEAD:../elsewhere.deal', '../elsewhere.deal is in no git repository, so it has no revision HEAD.'],
    ];
    for (const [base, message] of cases) expect(await deal(['diff', base, 'deals/main.deal'], { cwd })).toEqual({ code: 2, out: '', err: `deal diff: ${message}\n` });
    expect(await deal(['diff', 'git:HEAD:deals/main.deal', 'deals/main.deal'], { cwd, env: { PATH: '/nowhere' } })).toEqual({ code: 2, out: '', err: 'deal diff: git cannot be run. Install it, or name two files.\n' });
  });
});

// The recipe of docs/comparing.md, with the program by its path.
describe('git with deal in it', () => {
  const run = `"${process.execPath}" "${PROGRAM}"`;

  test('textconv: git diff shows the agreement as prose', () => {
    const cwd = repository();
    writeFileSync(path.join(cwd, '.gitattributes'), '*.deal diff=deal\n');
    git(cwd, 'config', 'diff.deal.textconv', `${run} render --format text`);
    const shown = git(cwd, 'diff', '--', 'deals/main.deal').split('\n').filter((line) => /^[-+] /.test(line));
    expect(shown).toEqual(['-  Buyer must pay Supplier USD 3 million each year.', '+  Buyer must pay Supplier USD 4 million each year.']);
  });

  test('diff.deal.command: git diff shows what changed and for whom', () => {
    const cwd = repository();
    writeFileSync(path.join(cwd, '.gitattributes'), '*.deal diff=deal\n');
    git(cwd, 'config', 'diff.deal.command', `${run} diff --git`);
    expect(git(cwd, 'diff', '--', 'deals/main.deal')).toBe(dearer('deals/main.deal → deals/main.deal', 'deals/main.deal', '3 million', '4 million'));
    writeFileSync(path.join(cwd, 'deals/main.deal'), new Uint8Array(99));
    expect(git(cwd, 'diff', '--', 'deals/main.deal')).toBe('deals/main.deal: This file is not text. A deal is a text file in UTF-8.\n');
    writeFileSync(path.join(cwd, 'deals/second.deal'), 'agreement "Second" ("S") between Buyer and Supplier dated 2026-01-01.\n');
    git(cwd, 'add', '-N', 'deals/second.deal');
    expect(git(cwd, 'diff', '--', 'deals/second.deal')).toMatch(/^deals\/second\.deal → deals\/second\.deal\n/);
  });

  test('difftool', () => {
    const cwd = repository();
    git(cwd, 'config', 'difftool.deal.cmd', `${run} diff --at "$MERGED" "$LOCAL" "$REMOTE"`);
    expect(git(cwd, 'difftool', '--no-prompt', '--tool=deal', 'HEAD~1', 'HEAD', '--', 'deals/main.deal')).toBe(dearer('deals/main.deal → deals/main.deal', 'deals/main.deal', '2 million', '3 million'));
  });
});
