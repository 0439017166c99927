import type { Day, DealFile, Reparser, Span } from '@dealwright/model';
import { isComposed, placeOf, sayDay } from '@dealwright/model';
import { list } from '../words/say.ts';
import type { ClauseVersion, Conformed, Step } from './conformed.ts';
import { entriesUnderSections } from './layout.ts';
import { sayOrigin } from './origin-words.ts';
import { editionOn } from './read.ts';

/**
 * The conformed copy of an agreement as Deal: what it brings in and declares, its header, and its clauses as they stand on a day, each
 * with a comment that says who wrote it. Deleted numbers stay as comments. Its white space is that of the instruments: format it.
 *
 * @param files those that hold the agreement and its amendments; others are not read
 */
export function conformedDeal(conformed: Conformed, day: Day, files: ReadonlyMap<string, DealFile>, source: Pick<Reparser, 'textOf'>): string {
  const { agreement } = conformed;
  const edition = editionOn(conformed, day);
  const steps = stepsUntil(conformed, day);
  const homes = [agreement.uri, ...steps.map(({ amendment }) => amendment.uri)];
  const textOf = (span: Span): string => {
    const { uri, start, end } = placeOf(span);
    return source.textOf(uri)?.slice(start, end) ?? '';
  };
  const parts = [`// ${sayTitle(conformed, day)}.`];
  const uses = usesOf(homes, files);
  if (uses.length > 0) parts.push(uses.map((path) => `use "${path}".`).join('\n'));
  const declared = declarationsOf(homes, files).map(textOf);
  if (declared.length > 0) parts.push(declared.join('\n'));
  parts.push(textOf(agreement.span));
  for (const { section, entry } of entriesUnderSections(edition)) {
    if (section) parts.push(textOf(section.span));
    else if (entry) parts.push(steps.length > 0 ? `// ${sayOrigin(entry)}.\n${wordsOf(entry, textOf)}` : wordsOf(entry, textOf));
  }
  return `${parts.join('\n\n')}\n`;
}

/** `The conformed copy of Microsoft Agreement (MSOAI) as of 1 May 2026, with A1 and A2`. */
export function sayTitle(conformed: Conformed, day: Day): string {
  const { agreement: { name, title } } = conformed;
  const steps = stepsUntil(conformed, day);
  return `The conformed copy of ${title === name ? title : `${title} (${name})`} as of ${sayDay(day)}${steps.length === 0 ? ', which nothing amends by then' : `, with ${list(steps.map((step) => step.name))}`}`;
}

/** The amendments in force on a day, in order. */
function stepsUntil({ amendments }: Conformed, day: Day): readonly Step[] {
  return amendments.filter(({ from }) => from !== undefined && from <= day);
}

function wordsOf({ clause, body, number }: ClauseVersion, textOf: (span: Span) => string): string {
  if (!clause) return `// clause ${number} [Intentionally omitted]`;
  return body && isComposed(clause.span.anchor) ? body.text : textOf(clause.span);
}

/** The paths that bring in what the files bring in, seen from the first; without the files themselves. */
function usesOf(homes: readonly string[], files: ReadonlyMap<string, DealFile>): readonly string[] {
  const [base = ''] = homes;
  const own = new Set(homes);
  const paths = new Map<string, string>();
  for (const home of homes) {
    for (const use of files.get(home)?.uses ?? []) {
      const target = use.uri ?? use.path;
      if (!own.has(target) && !paths.has(target)) paths.set(target, home === base || use.uri === undefined ? use.path : relativePath(base, use.uri));
    }
  }
  return [...paths.values()];
}

function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  const path = [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What the files declare besides the parties of headers, in the order of the text. */
function declarationsOf(homes: readonly string[], files: ReadonlyMap<string, DealFile>): readonly Span[] {
  return [...new Set(homes)].flatMap((home) => {
    const file = files.get(home);
    const headers = new Set([...(file?.agreements ?? []), ...(file?.amendments ?? [])].map((instrument) => instrument.span.anchor));
    return (file?.things ?? []).flatMap(({ span }) => (span && !headers.has(span.anchor) ? [span] : []));
  });
}
