import { shown } from '../document/typography.ts';
import { isQuiet } from '../report/report.ts';
import { gravityOf, gravityOfFinding } from './gravity.ts';
import type { Gravity } from './gravity.ts';
import { placeIn } from './placing.ts';
import type { Located, PlacedComparison } from './placing.ts';
import { saidOf } from './said.ts';

const COMMANDS: Readonly<Record<Gravity, string>> = { breaking: 'warning', uncertain: 'notice', compatible: 'notice' };

/** For GitHub Actions: one workflow command a change of substance, shown beside the changed line, and one a conflict that appeared. */
export function githubChanges(compared: PlacedComparison): string {
  const { comparison: { changes, appeared } } = compared;
  return [
    ...changes.filter((change) => !isQuiet(change)).map((change) => {
      const { after, code } = change;
      return command(COMMANDS[gravityOf(change)], after && placeIn(compared, 'revision', after.span), code, saidOf(change));
    }),
    ...appeared.map((finding) => command(COMMANDS[gravityOfFinding(finding)], placeIn(compared, 'revision', finding.span), finding.code, finding.message)),
  ].join('');
}

/** What is gone stands in no line of the revision: it is said of the whole. */
function command(name: string, place: Located | undefined, title: string, message: string): string {
  return `::${name} ${place ? `${where(place)},` : ''}title=${property(title)}::${data(shown(message))}\n`;
}

function where({ file, range: { start, end } }: Located): string {
  // An annotation has columns only where it stands on one line.
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  return `file=${property(file)},line=${start.line},endLine=${end.line}${columns}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
