import { parseArgs } from 'node:util';
import { RULES } from '@dealwright/analysis';
import { ROWS } from '@dealwright/diff';
import { closest } from '@dealwright/language';
import type { ExitCode, Terminal } from '../command.ts';

/** `deal explain CODE`: what the documentation page of a finding's or a change's code says, for a terminal. Without a code, all findings by title. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [code] = positionals;
  if (code === undefined) {
    const width = Math.max(...[...RULES.keys()].map((each) => each.length));
    for (const [each, rule] of RULES) terminal.out(`${each.padEnd(width)}  ${rule.title}\n`);
    return 0;
  }
  const row = ROWS.get(code);
  if (row) {
    terminal.out(`${code}: ${row.title}\n\n${row.why}\n\n${row.forWhom}\n${row.note === undefined ? '' : `\n${row.note}\n`}\nFor example, from\n\n${indented(row.example.before)}\n\nto\n\n${indented(row.example.after)}\n`);
    return 0;
  }
  const rule = RULES.get(code);
  if (rule === undefined) {
    const [guess] = closest(code, [...RULES.keys(), ...ROWS.keys()], 1);
    terminal.err(`deal explain: there is no rule ${code}. ${guess === undefined ? 'deal explain lists them all.' : `Did you mean ${guess}?`}\n`);
    return 2;
  }
  const example = rule.invalid[0];
  terminal.out(`${code}: ${rule.title}\n\n${rule.why}\n\n${rule.remedy}\n${example === undefined ? '' : `\nFor example:\n\n${indented(example)}\n`}`);
  return 0;
}

function indented(text: string): string {
  return text.trim().split('\n').map((line) => `  ${line}`.trimEnd()).join('\n');
}
