import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatText } from '@dealwright/language';
import { CannotRun, readInputs } from '../input.ts';
import type { ExitCode, Terminal } from '../command.ts';

/** `deal format [PATH…]`: prints the formatted text, says which files differ from it, or writes those. White space only. */
export async function format(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, width: { type: 'string', default: '100' } },
  });
  if (values.check && values.write) throw new CannotRun('--check changes nothing and --write does: say one of them.');
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 40 || width > 400) throw new CannotRun(`--width is a number of columns from 40 to 400; ${values.width} is not.`);
  let code: ExitCode = 0;
  for (const { uri, name, text, trouble } of await readInputs(positionals)) {
    if (trouble !== undefined) {
      terminal.err(`${name}: ${trouble.message}\n`);
      code = 2;
      continue;
    }
    const formatted = formatText(text, { width });
    if (!values.check && !values.write) terminal.out(formatted);
    else if (formatted !== text) {
      if (values.write) await writeFile(fileURLToPath(uri), formatted);
      else if (code === 0) code = 1;
      terminal.out(`${name}\n`);
    }
  }
  return code;
}
