import type { Section } from '@dealwright/model';
import type { ClauseVersion, Edition } from './conformed.ts';

/** A line of a conformed copy: a heading, or a clause. */
export type Line = { readonly section: Section; readonly entry?: never } | { readonly entry: ClauseVersion; readonly section?: never };

/** The clauses of an edition under the headings that they stand under; a heading that holds none keeps its place. */
export function entriesUnderSections({ sections, entries }: Edition): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  const openUpTo = (at: number): void => {
    for (; next <= at; next++) {
      const section = sections[next];
      if (section) lines.push({ section });
    }
  };
  for (const entry of entries) {
    openUpTo(headingOf(entry, sections));
    lines.push({ entry });
  }
  openUpTo(sections.length - 1);
  return lines;
}

/** The place of the heading that a clause stands under: its section, inside its schedule where it is in one. */
function headingOf({ section, schedule }: ClauseVersion, sections: readonly Section[]): number {
  const from = schedule === undefined ? -1 : sections.findIndex((one) => one.what === 'schedule' && one.number === schedule);
  if (section === undefined) return from;
  const at = sections.findIndex((one, index) => index > from && one.what === 'section' && one.number === section);
  return at < 0 ? from : at;
}
