import { parseArgs } from 'node:util';
import { conform, conformedDeal, conformedProse } from '@dealwright/analysis';
import type { Conformed } from '@dealwright/analysis';
import { DealStore, formatText } from '@dealwright/language';
import type { Day } from '@dealwright/model';
import { chosenAgreement } from '../agreement.ts';
import { asOf } from '../as-of.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { withUsed } from '../examine.ts';
import { CannotRun, readInputs } from '../input.ts';

const FORMATS: Readonly<Record<string, (conformed: Conformed, day: Day, store: DealStore) => string>> = {
  deal: (conformed, day, store) => formatText(conformedDeal(conformed, day, store.files, store)),
  prose: (conformed, day, store) => conformedProse(conformed, day, store.vocabulary),
};

/** `deal render --conformed [PATH…]`: an agreement as its amendments make it read on a day. */
export async function render(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      conformed: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      agreement: { type: 'string' },
      format: { type: 'string', default: 'deal' },
      drafts: { type: 'boolean', default: false },
    },
  });
  if (!values.conformed) throw new CannotRun('say what to render: --conformed, the copy of an agreement with its amendments worked in.');
  const print = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!print) throw new CannotRun(`--format is ${Object.keys(FORMATS).join(', ')}; ${values.format} is none of them.`);
  const day = asOf(values['as-of']);
  const store = new DealStore();
  await withUsed(await readInputs(positionals), store);
  const conformed = conform(store.files.values(), chosenAgreement(store, values.agreement), store, { asOf: day, includeDrafts: values.drafts });
  if (!conformed) throw new CannotRun('there is no agreement in these files.');
  terminal.out(print(conformed, day, store));
  return 0;
}
