import { amendmentBetween } from '@dealwright/server/comparison';
import type { Terminal } from '../command.ts';
import { CannotRun } from '../input.ts';
import type { Compared } from './compared.ts';

/**
 * The instrument that makes of the base the revision, in Deal. What it cannot say is said beside it.
 *
 * @throws CannotRun where there is nothing to amend, or no telling which agreement
 */
export function amendmentReport({ base, revision, agreement, day, instruments }: Compared, terminal: Terminal): string {
  const names = base.files.flatMap(({ agreements }) => agreements.flatMap(({ name }) => (name === '' ? [] : [name])));
  const chosen = agreement ?? (names.length === 1 ? names[0] : undefined);
  if (names.length === 0) throw new CannotRun('the first version holds no agreement that could be amended.');
  if (chosen === undefined) throw new CannotRun(`the first version holds several agreements. Say which to amend with --agreement: ${names.join(', ')}.`);
  if (!names.includes(chosen)) throw new CannotRun(`the first version holds no agreement ${chosen}, but ${names.join(', ')}.`);
  const draft = amendmentBetween(base, revision, { agreement: chosen, day, taken: instruments });
  if (!draft) throw new CannotRun(`nothing of ${chosen} changed that an amendment could change.`);
  for (const sentence of draft.unsaid) terminal.err(`deal diff: ${sentence}\n`);
  return draft.text;
}
