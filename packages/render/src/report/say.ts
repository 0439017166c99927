import { sayDay } from '@dealwright/model';
import type { Bucket, Reached, Unit, VersionName } from '@dealwright/model';
import { sentenceCase, shown } from '../document/typography.ts';

/** A bucket as the heading of its changes. */
export const HEADINGS: Readonly<Record<Bucket, string>> = {
  rights: 'Rights', control: 'Control', money: 'Money', time: 'Time', risk: 'Risk', remedy: 'Remedies', structure: 'Structure', wording: 'Wording',
};

/** `main.deal at HEAD~1`, `MSOAI as of 28 October 2025`. */
export function sayVersion({ file, revision, asOf }: VersionName): string {
  return shown(`${file}${revision === undefined ? '' : ` at ${revision}`}${asOf === undefined ? '' : ` as of ${sayDay(asOf)}`}`);
}

/** `3 changes`, `1 conflict`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Clause 2.1 of MSOAI (“API”)`. */
export function sayUnit({ title }: Unit): string {
  return sentenceCase(shown(title));
}

/** Why a change reaches a clause, with the clause by its name: `Clause 3.1 of AWSOAI can no longer collide with this.` */
export function sayReached({ unit, because }: Reached): string {
  return shown(because.replace(/^It\b/, () => sayUnit(unit)));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
