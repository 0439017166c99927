import type { Change } from '@dealwright/model';
import { SHAPES, forWhom } from '../report/for-whom.ts';

/** A change in one paragraph, for tools that show nothing else. */
export function saidOf(change: Change): string {
  const { message, witness, note } = change;
  const whom = forWhom(change).map(({ sense, words }) => `${SHAPES[sense]} ${words}`).join(', ');
  return [message, ...(whom === '' ? [] : [`(${whom})`]), ...(witness === undefined ? [] : [witness]), ...(note === undefined ? [] : [note])].join(' ');
}
