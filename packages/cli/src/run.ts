import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { format } from './commands/format.ts';
import { lsp } from './commands/lsp.ts';
import { query } from './commands/query.ts';
import { render } from './commands/render.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { CannotRun } from './input.ts';
import { HELP } from './help.ts';
import { VERSION } from './version.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['diff', diff],
  ['query', query],
  ['render', render],
  ['explain', explain],
  ['format', format],
  ['lsp', lsp],
]);

/** Runs one command line, without the program's own name. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    terminal.err(`deal: there is no command ${name}. Commands: ${[...COMMANDS.keys()].join(', ')}.\n`);
    return 2;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    terminal.err(`deal ${name}: ${error instanceof CannotRun || isUsage(error) ? error.message : crash(error)}\n`);
    return 2;
  }
}

/** What `parseArgs` says of an option that it does not know. */
function isUsage(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function crash(error: unknown): string {
  return `this is a fault of the program. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
