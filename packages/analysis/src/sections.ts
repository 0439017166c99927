import type { Agreement, Section } from '@dealwright/model';

/** The schedules that sections stand in, by number: each begins with its own line and ends with the next schedule. */
export function scheduleOf(agreement: Agreement): ReadonlyMap<Section, string> {
  const schedules = new Map<Section, string>();
  let current: string | undefined;
  for (const section of agreement.sections) {
    if (section.what === 'schedule') current = section.number;
    else if (current !== undefined) schedules.set(section, current);
  }
  return schedules;
}
