import { hasFields, isCount, isFlag } from './guard.ts';

/** The notification with which the server says how things stand: at the start and the end of work, and when a count changes. */
export const STATUS = 'deal/status';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly notes: number;
}

export interface Status extends Counts {
  readonly busy: boolean;
}

const counts = { files: isCount, errors: isCount, warnings: isCount, notes: isCount };

export const isCounts = (value: unknown): value is Counts => hasFields<Counts>(value, counts);
export const isStatus = (value: unknown): value is Status => hasFields<Status>(value, { ...counts, busy: isFlag });

/** `3 errors and 1 warning in 12 files`; `no findings in 1 file`. */
export function sayCounts({ files, errors, warnings, notes }: Counts): string {
  const parts = [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].filter((part) => part !== '');
  const last = parts.pop();
  const found = last === undefined ? 'no findings' : parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${found} in ${files === 1 ? '1 file' : `${files} files`}`;
}

function many(count: number, noun: string): string {
  return count === 0 ? '' : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
