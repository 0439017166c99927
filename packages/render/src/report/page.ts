import type { Tree } from '@dealwright/model';
import type { Document } from '../document/document.ts';
import { redlineTree } from '../redline/tree.ts';
import { el } from '../html/build.ts';
import { page } from '../html/page.ts';
import { entriesOf } from './report.ts';
import type { Entry, Report } from './report.ts';
import { reportTree } from './tree.ts';

/** More parties than this, and a filter no longer helps. */
const MOST_PARTIES = 12;

/** The report, a filter that works without a script, and the redline below, as one file. */
export function comparisonPage(report: Report, redline?: Document): string {
  const parties = [...new Set(entriesOf(report).flatMap(({ concerns }) => concerns))].toSorted().slice(0, MOST_PARTIES);
  const rules = parties.flatMap((party, index) => rulesFor(party, index, report));
  return page({
    title: `${report.base} compared with ${report.revision}`,
    rules: rules.length === 0 ? '' : `${rules.join('\n')}\n`,
    body: [
      el('main', {}, reportTree(report, { redline: redline !== undefined, filter: parties.length > 1 ? filter(parties) : undefined }), redline && redlineTree(redline)),
      el('footer', { class: 'foot' }, 'Made with Dealwright. Not legal advice.'),
    ],
  });
}

function filter(parties: readonly string[]): Tree {
  const choice = (id: string, words: string, checked: boolean): Tree => el('label', {}, el('input', { type: 'radio', name: 'for', id, ...(checked && { checked: '' }) }), ' ', words);
  return el('fieldset', { class: 'filter screen' }, el('legend', {}, 'Show what concerns'), choice('for-all', 'everyone', true), parties.map((party, index) => choice(`for-${index}`, party, false)));
}

/** Names never reach the style sheet: a rule names the changes that do not concern a party by their numbers. */
function rulesFor(party: string, index: number, report: Report): readonly string[] {
  const others = entriesOf(report).filter((entry: Entry) => !entry.concerns.includes(party)).map((entry) => `#change-${entry.index}`);
  return others.length === 0 ? [] : [`body:has(#for-${index}:checked) :is(${others.join(', ')}) { display: none; }`];
}
