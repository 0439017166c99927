import { execFile, spawn } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { deal, folder, PROGRAM, ROOT } from './program.ts';

/** An exclusivity against a multi-cloud clause: an error. */
const COLLIDING = `party OpenAI.
party Microsoft.
cloud "Azure".
product "API Products".

agreement "Cloud Agreement" ("CA")
  between OpenAI and Microsoft
  dated 2026-01-01.

clause 1 "Azure only"
  OpenAI must offer API Products only on Azure.

clause 2 "Any cloud"
  OpenAI may offer API Products on any cloud.
`;

/** A note, which is information and no more. */
const NOTED = `party OpenAI.
party Microsoft.
product "API Products".

agreement "Cloud Agreement" ("CA")
  between OpenAI and Microsoft
  dated 2026-01-01.

clause 1 "Duty" [Note: ask finance]
  OpenAI must support API Products.
`;

const CLEAN = NOTED.replace(' [Note: ask finance]', '');

const asOf = ['--as-of', '2026-03-01'];

describe('exit codes', () => {
  test('0 where nothing reaches the bar, 1 where something does', async () => {
    const cwd = folder({ 'noted.deal': NOTED });
    expect((await deal(['check', ...asOf], { cwd })).code).toBe(0);
    expect((await deal(['check', ...asOf, '--fail-on', 'information'], { cwd })).code).toBe(1);
    expect((await deal(['check', ...asOf, '--fail-on', 'never'], { cwd })).code).toBe(0);
  });

  test('2, a plain sentence and no result where it could not run', async () => {
    const cwd = folder({ 'readme.txt': 'no deal here' });
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['check', 'absent.deal'], 'deal check: there is no file or folder absent.deal.\n'],
      [['check', '.'], 'deal check: there is no .deal file in this folder.\n'],
      [['check', '--as-of', '2026-02-30'], 'deal check: --as-of is a day such as 2026-03-01; 2026-02-30 is none.\n'],
      [['check', '--format', 'pdf'], 'deal check: --format is text, json, sarif, github; pdf is none of them.\n'],
      [['check', '--rule', 'no/such=off'], 'deal check: there is no rule no/such. deal explain lists them all.\n'],
      [['format', '--check', '--write'], 'deal format: --check changes nothing and --write does: say one of them.\n'],
      [['lsp'], 'deal lsp: say --stdio. It is the one way this server speaks.\n'],
      [['explain', 'no/such'], 'deal explain: there is no rule no/such. deal explain lists them all.\n'],
      [['explain', 'conflict/exlusivity'], 'deal explain: there is no rule conflict/exlusivity. Did you mean conflict/exclusivity?\n'],
    ];
    for (const [args, err] of cases) expect(await deal(args, { cwd })).toEqual({ code: 2, out: '', err });
    expect(await deal(['check', '--colour'], { cwd })).toMatchObject({ code: 2, out: '' });
    expect(await deal(['chek'], { cwd })).toEqual({ code: 2, out: '', err: 'deal: there is no command chek. Commands: check, diff, query, render, explain, format, lsp.\n' });
  });
});

describe('what is reported', () => {
  test('text shows the line, a caret under the place, the other clause and the fixes', async () => {
    const { code, out, err } = await deal(['check', ...asOf], { cwd: folder({ 'cloud.deal': COLLIDING }) });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot('golden/text.txt');
  });

  test('the same bytes in every time zone and locale', async () => {
    const cwd = folder({ 'cloud.deal': COLLIDING });
    const places = [
      { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }, { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
      { TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8' }, { TZ: 'UTC', LANG: 'C' },
    ];
    const outcomes = await Promise.all(places.map((env) => deal(['check', ...asOf, '--format', 'json'], { cwd, env })));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  test('JSON follows its published schema', async () => {
    const schema: unknown = JSON.parse(readFileSync(path.join(ROOT, 'docs/schema/findings.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema as object);
    const outcome = await deal(['check', 'examples', ...asOf, '--format', 'json']);
    const report: unknown = JSON.parse(outcome.out);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('JSON names code, verdict, place and witness', async () => {
    const { out } = await deal(['check', ...asOf, '--format', 'json'], { cwd: folder({ 'cloud.deal': COLLIDING }) });
    const { findings, summary } = JSON.parse(out) as { findings: { code: string; verdict: string; severity: string; file: string; witness: unknown }[]; summary: unknown };
    expect(findings.map(({ code, verdict, severity, file }) => ({ code, verdict, severity, file }))).toEqual([
      { code: 'conflict/exclusivity', verdict: 'conflict', severity: 'error', file: 'cloud.deal' },
    ]);
    expect(findings[0]?.witness).toMatchObject({ bearer: 'OpenAI', object: 'API Products' });
    expect(summary).toEqual({ files: 1, errors: 1, warnings: 0, information: 0, hints: 0 });
  });

  test('SARIF names each rule once and points at it', async () => {
    const { out } = await deal(['check', ...asOf, '--format', 'sarif'], { cwd: folder({ 'cloud.deal': COLLIDING }) });
    const { version, runs } = JSON.parse(out) as { version: string; runs: { tool: { driver: { version: string; rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string }[] }[] };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.tool.driver).toMatchObject({ name: 'Dealwright', version: '1.2.3', rules: [{ id: 'conflict/exclusivity' }] });
    expect(runs[0]?.results).toMatchObject([{ ruleId: 'conflict/exclusivity', ruleIndex: 0, level: 'error' }]);
  });

  test('GitHub annotations escape what would end them', async () => {
    const { out } = await deal(['check', ...asOf, '--format', 'github'], { cwd: folder({ 'a,b.deal': COLLIDING }) });
    expect(out).toMatch(/^::error file=a%2Cb\.deal,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=conflict\/exclusivity::[^\n]+\n$/);
  });

  test('a rule can be turned off, or made graver', async () => {
    const cwd = folder({ 'cloud.deal': COLLIDING, 'noted.deal': NOTED.replace('"CA"', '"CB"') });
    const { code, out } = await deal(['check', ...asOf, '--rule', 'conflict/exclusivity=off', '--rule', 'open/note=error', '--format', 'json'], { cwd });
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: string }[] };
    expect({ code, findings: findings.map((finding) => [finding.code, finding.severity]) }).toEqual({ code: 1, findings: [['open/note', 'error']] });
  });

  test('what is used is read only if it is a deal', async () => {
    const cwd = folder({ 'accounts.txt': 'product "Leak".\n', 'deal.deal': `use "accounts.txt".\n\n${CLEAN}` });
    const { code, out } = await deal(['check', '--format', 'json', 'deal.deal', ...asOf], { cwd });
    const { findings } = JSON.parse(out) as { findings: { code: string; message: string }[] };
    expect({ code, findings: findings.map((finding) => [finding.code, finding.message]) }).toEqual({
      code: 1,
      findings: [['reference/use-missing', '“accounts.txt” does not lead to a file of this workspace. Name a .deal file beside this one, or in a folder of the workspace.']],
    });
  });

  test('a file that is asked for is examined with those that it uses, and alone reported', async () => {
    const cwd = folder({
      'names.deal': 'party OpenAI.\nparty Microsoft.\nproduct "API Products".\nproduct "Nothing Uses This".\n',
      'deal.deal': CLEAN.replace(/^party[^]*?\n\n/, 'use "names.deal".\n\n'),
    });
    expect(await deal(['check', 'deal.deal', ...asOf], { cwd })).toEqual({ code: 0, out: 'Nothing to report in 1 file, as of 1 March 2026.\n', err: '' });
  });
});

describe('files as they come', () => {
  test('what cannot be read is a finding on that file, and the rest goes on', async () => {
    const cwd = folder({
      'latin.deal': Uint8Array.from([0x70, 0xe9, 0x0a]), 'utf16.deal': Uint8Array.from([0xff, 0xfe, 0x70, 0x00]), 'binary.deal': Uint8Array.from([0x00, 0x01, 0x02]),
      'good.deal': COLLIDING,
    });
    const { code, out } = await deal(['check', ...asOf, '--format', 'json'], { cwd });
    const { findings } = JSON.parse(out) as { findings: { file: string; code: string }[] };
    expect({ code, findings: findings.map((finding) => [finding.file, finding.code]) }).toEqual({
      code: 1,
      findings: [['binary.deal', 'file/encoding'], ['good.deal', 'conflict/exclusivity'], ['latin.deal', 'file/encoding'], ['utf16.deal', 'file/encoding']],
    });
  });

  test('a byte order mark, CRLF, spaces, #, % and emoji in a path change nothing', async () => {
    const cwd = folder({ 'a b #1 100% 📄/deal.deal': `\uFEFF${CLEAN.replaceAll('\n', '\r\n')}` });
    expect(await deal(['check', ...asOf, '--fail-on', 'hint'], { cwd })).toEqual({ code: 0, out: 'Nothing to report in 1 file, as of 1 March 2026.\n', err: '' });
  });

  test('links that lead in a circle are followed once', async () => {
    const cwd = folder({ 'inner/deal.deal': CLEAN });
    symlinkSync(cwd, path.join(cwd, 'inner/loop'));
    expect((await deal(['check', ...asOf], { cwd })).out).toBe('Nothing to report in 1 file, as of 1 March 2026.\n');
  });

  test('control characters in a deal never reach the terminal', async () => {
    const { out } = await deal(['check', ...asOf], { cwd: folder({ 'deal.deal': `${CLEAN}\nclause 2 "Odd" \u001b[31m\n  Nobody \u001b]0;title\u0007 must offer.\n` }) });
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('a reader that hangs up is no error', async () => {
    const cwd = folder({ 'deal.deal': Array.from({ length: 400 }, (_, at) => `clause ${at + 1} "Open"\n  Nobody must pay USD [•].\n`).join('\n') });
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', `set -o pipefail; "${process.execPath}" "${PROGRAM}" check --fail-on never | head -1; echo "\${PIPESTATUS[0]}"`], { cwd });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  test('nothing is written but by format --write', async () => {
    const cwd = folder({ 'deal.deal': CLEAN.replace('  between', '      between') });
    chmodSync(path.join(cwd, 'deal.deal'), 0o644);
    const before = readFileSync(path.join(cwd, 'deal.deal'), 'utf8');
    await deal(['check', ...asOf], { cwd });
    expect(await deal(['format', '--check'], { cwd })).toEqual({ code: 1, out: 'deal.deal\n', err: '' });
    expect((await deal(['format'], { cwd })).out).toBe(CLEAN);
    expect(readFileSync(path.join(cwd, 'deal.deal'), 'utf8')).toBe(before);
    expect(await deal(['format', '--write'], { cwd })).toEqual({ code: 0, out: 'deal.deal\n', err: '' });
    expect(readFileSync(path.join(cwd, 'deal.deal'), 'utf8')).toBe(CLEAN);
  });
});

describe('colour', () => {
  test('none where the output is no terminal', async () => {
    expect((await deal(['check', ...asOf], { cwd: folder({ 'cloud.deal': COLLIDING }) })).out).not.toContain('\u001b[');
  });

  test('on a terminal, unless NO_COLOR says no', async () => {
    const cwd = folder({ 'cloud.deal': COLLIDING });
    const onTerminal = (env: string) => promisify(execFile)('script', ['-qec', `${env} '${process.execPath}' '${PROGRAM}' check --as-of 2026-03-01 --fail-on never`, '/dev/null'], { cwd, env: { PATH: process.env['PATH'], TERM: 'xterm' } });
    expect((await onTerminal('')).stdout).toContain('\u001b[31m');
    expect((await onTerminal('NO_COLOR=1')).stdout).not.toContain('\u001b[31m');
  });
});

test('explain lists the rules, and says why one matters', async () => {
  const list = await deal(['explain']);
  expect(list.out).toMatch(/^conflict\/exclusivity {2,}\S/m);
  const one = await deal(['explain', 'wording/may-not']);
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(one.out).toMatch(/^wording\/may-not: /);
});

test('explain says why a change matters, with two versions that show it', async () => {
  expect(await deal(['explain', 'money/cap/added/capped'])).toEqual({
    code: 0, err: '', out: `money/cap/added/capped: A cap on what can be owed

There is now a most that can fall due.

It favours the one who owes it, and burdens the other.

For example, from

  Buyer must pay Supplier 20% of Revenue.

to

  Buyer must pay Supplier 20% of Revenue, capped at USD 38 million in total.
`,
  });
  expect((await deal(['explain', 'money/cap/added/caped'])).err).toBe('deal explain: there is no rule money/cap/added/caped. Did you mean money/cap/added/capped?\n');
});

test('help and version', async () => {
  expect((await deal(['--version'])).out).toBe('1.2.3\n');
  expect((await deal(['--help'])).code).toBe(0);
  expect((await deal([])).code).toBe(2);
});

test('lsp answers an editor over standard input and output', async () => {
  const message = (content: object): string => { const body = JSON.stringify({ jsonrpc: '2.0', ...content }); return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`; };
  const child = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio']);
  child.stdin.write(message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }));
  const answer = await new Promise<string>((done) => child.stdout.setEncoding('utf8').once('data', done));
  expect(answer).toContain('Content-Length');
  child.stdin.write(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
  expect(await new Promise((done) => child.once('close', done))).toBe(0);
});
