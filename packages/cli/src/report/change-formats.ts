import { RULES } from '@dealwright/analysis';
import { ROWS, compareWords } from '@dealwright/diff';
import { comparisonPage, departures, departuresCsv, departuresMarkdown, departuresPage, githubChanges, jsonChanges, junitChanges, markdownReport, redline, reportOf, sarifChanges } from '@dealwright/render';
import type { Document, Report } from '@dealwright/render';
import { wordFile } from '@dealwright/render/word';
import { choice } from '../choice.ts';
import type { Terminal } from '../command.ts';
import { VERSION } from '../version.ts';
import { amendmentReport } from './amendment.ts';
import { changesReport } from './changes.ts';
import type { Compared } from './compared.ts';

/** Writes a comparison; bytes where it is no text. */
type Writer = (compared: Compared, terminal: Terminal) => string | Uint8Array;

/** What `--format` may say. */
const FORMATS: Readonly<Record<string, Writer>> = {
  text: (compared, { colour, width }) => changesReport(compared, { colour, width }),
  html: (compared) => comparisonPage(reportFor(compared), redlineFor(compared)),
  markdown: (compared) => markdownReport(reportFor(compared)),
  docx: wordRedline,
  departures: (compared) => departuresMarkdown(reportFor(compared)),
  amendment: amendmentReport,
  json: jsonChanges,
  sarif: (compared) => sarifChanges(compared, { version: VERSION, describe: (code) => ROWS.get(code) ?? RULES.get(code) }),
  junit: (compared) => junitChanges(compared, compared.failing),
  github: githubChanges,
};

/** Formats whose output comes in several kinds of file, by the end of its name. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  departures: {
    '.csv': (compared) => departuresCsv(reportFor(compared)),
    '.html': (compared) => departuresPage(reportFor(compared)),
  },
};

/** What the end of an output's name says of its format. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.txt': 'text', '.html': 'html', '.htm': 'html', '.md': 'markdown', '.docx': 'docx', '.csv': 'departures', '.deal': 'amendment', '.json': 'json', '.sarif': 'sarif', '.xml': 'junit',
};

/**
 * The format that was asked for, else that of the output's name, else text.
 *
 * @throws CannotRun where there is no such format
 */
export function formatOf(format: string | undefined, output: string | undefined): Writer {
  const ending = /\.[a-z]+$/i.exec(output ?? '')?.[0].toLowerCase() ?? '';
  const name = format ?? ENDINGS[ending] ?? 'text';
  return VARIANTS[name]?.[ending] ?? choice('--format', name, FORMATS);
}

function reportFor({ comparison }: Compared): Report {
  return reportOf(comparison, compareWords);
}

function redlineFor({ comparison, base, revision }: Compared): Document {
  return redline(comparison, base, revision, compareWords);
}

function wordRedline(compared: Compared): Uint8Array {
  const report = reportFor(compared);
  return wordFile(redlineFor(compared), {
    author: { name: compared.author, day: compared.day }, paper: compared.paper, caption: `${report.base} compared with ${report.revision}`, changes: departures(report),
  });
}
