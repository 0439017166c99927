import type { Entry, Report } from '../report.ts';
import { SHAPES } from '../for-whom.ts';
import { printed } from '../printed.ts';
import { HEADINGS, sayReached } from '../say.ts';

/** One row of a departures table: what a firm sends its client, and what the other side answers to. Several lines where several things are said. */
export interface Departure {
  /** `Clause 2.1 of MSOAI (“API”)`. */
  readonly reference: string;
  readonly before: string;
  readonly after: string;
  readonly effect: string;
  readonly forWhom: string;
  readonly notes: string;
}

export const COLUMNS: readonly (readonly [key: keyof Departure, heading: string])[] = [
  ['reference', 'Reference'], ['before', 'Before'], ['after', 'After'], ['effect', 'Effect'], ['forWhom', 'For whom'], ['notes', 'Notes'],
];

/** Every change of substance, in the order of the agreement. */
export function departures({ groups }: Report): readonly Departure[] {
  return groups.flatMap(({ entries }) => entries).toSorted((a, b) => a.index - b.index).map(departureOf);
}

function departureOf({ change: { message, bucket, witness, note, reaches, before, after }, where, forWhom }: Entry): Departure {
  return {
    reference: where, before: before ? printed(before) : '', after: after ? printed(after) : '',
    effect: [`${HEADINGS[bucket]}: ${message}`, ...(witness === undefined ? [] : [witness])].join('\n'),
    forWhom: forWhom.map(({ sense, words }) => `${SHAPES[sense]} ${words}`).join('\n'),
    notes: [...(note === undefined ? [] : [note]), ...reaches.map(sayReached)].join('\n'),
  };
}
