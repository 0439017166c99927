import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { conform } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { chosenAgreement } from '../agreement.ts';
import { asOf } from '../as-of.ts';
import { choice } from '../choice.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { withUsed } from '../examine.ts';
import { CannotRun, readInputs } from '../input.ts';
import { PAPERS } from '../paper.ts';
import { PRINTERS } from '../render-formats.ts';
import type { Printing } from '../render-formats.ts';

/** `deal render [PATH…]`: agreements as they are read and signed; with `--conformed`, one as its amendments make it read on a day. */
export async function render(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      conformed: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      agreement: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      author: { type: 'string', default: 'Dealwright' },
      paper: { type: 'string', default: 'A4' },
      drafts: { type: 'boolean', default: false },
    },
  });
  const print = choice('--format', values.format ?? (values.output?.toLowerCase().endsWith('.docx') ? 'docx' : values.conformed ? 'deal' : 'text'), PRINTERS);
  const paper = choice('--paper', values.paper, PAPERS);
  const day = asOf(values['as-of']);
  const store = new DealStore();
  const asked = await readInputs(positionals);
  await withUsed(asked, store);
  for (const { name, trouble } of asked) if (trouble) terminal.err(`deal render: ${name}: ${trouble.message}\n`);
  const common = { store, day, width: terminal.width, author: values.author, paper };
  const printing: Printing = values.conformed
    ? { ...common, conformed: conformed(store, values.agreement, { asOf: day, includeDrafts: values.drafts }) }
    : { ...common, uris: asked.filter(({ trouble }) => trouble === undefined).map(({ uri }) => uri) };
  await deliver(print(printing), values.output, terminal);
  return 0;
}

function conformed(store: DealStore, named: string | undefined, settings: Parameters<typeof conform>[3]): NonNullable<ReturnType<typeof conform>> {
  const copy = conform(store.files.values(), chosenAgreement(store, named), store, settings);
  if (!copy) throw new CannotRun('there is no agreement in these files.');
  return copy;
}

async function deliver(printed: string | Uint8Array, output: string | undefined, terminal: Terminal): Promise<void> {
  if (output === undefined) {
    if (typeof printed !== 'string') throw new CannotRun('this format is no text. Say where to write it: --output FILE.');
    terminal.out(printed);
    return;
  }
  if (output.toLowerCase().endsWith('.deal')) throw new CannotRun(`${output} is an agreement’s own file. Write what is rendered to another.`);
  await writeFile(output, printed).catch(() => {
    throw new CannotRun(`${output} cannot be written.`);
  });
}
