import { sayDay } from '@dealwright/model';
import { list } from '../words/say.ts';
import type { ClauseVersion } from './conformed.ts';

const ACTS: Readonly<Record<Exclude<ClauseVersion['how'], 'written'>, string>> = {
  replaced: 'replaced', inserted: 'inserted', changed: 'changed', deleted: 'deleted', restated: 'restated',
};

/**
 * Who wrote a clause as it stands: `As replaced by A2026 with effect from 27 April 2026`, `As written`. Of words that were changed
 * several times every change is named, the first of them first.
 */
export function sayOrigin(version: ClauseVersion): string {
  const acts: string[] = [];
  for (let at: ClauseVersion | undefined = version; at && at.how !== 'written'; at = at.how === 'changed' ? at.before : undefined) acts.unshift(sayAct(at));
  if (acts.length === 0) return 'As written';
  const said = list(acts);
  return version.how === 'deleted' || version.how === 'inserted' ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `As ${said}`;
}

function sayAct({ how, writtenBy, from, opened }: ClauseVersion): string {
  if (how === 'written') return '';
  const dated = opened?.amendment.dated;
  const retroactive = from !== undefined && dated !== undefined && dated > from ? `, as agreed on ${sayDay(dated)}` : '';
  return `${ACTS[how]} by ${writtenBy}${from === undefined ? '' : ` with effect from ${sayDay(from)}`}${retroactive}`;
}
