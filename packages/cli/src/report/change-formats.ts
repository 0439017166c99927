import type { Terminal } from '../command.ts';
import { choice } from '../choice.ts';
import { amendmentReport } from './amendment.ts';
import { changesReport } from './changes.ts';
import type { Compared } from './compared.ts';

/** Writes a comparison; bytes where it is no text. */
type Writer = (compared: Compared, terminal: Terminal) => string | Uint8Array;

/** What `--format` may say. */
const FORMATS: Readonly<Record<string, Writer>> = {
  amendment: amendmentReport,
  text: (compared, { colour, width }) => changesReport(compared, { colour, width }),
};

/** What the name of an output says of its format. */
const ENDINGS: readonly (readonly [ending: string, format: string])[] = [['.deal', 'amendment'], ['.txt', 'text']];

/**
 * The format that was asked for, else that of the output's name, else text.
 *
 * @throws CannotRun where there is no such format
 */
export function formatOf(format: string | undefined, output: string | undefined): Writer {
  const [, byName] = ENDINGS.find(([ending]) => output?.toLowerCase().endsWith(ending)) ?? [];
  return choice('--format', format ?? byName ?? 'text', FORMATS);
}
