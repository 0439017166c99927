import type { Tree, TreeElement } from '@dealwright/model';
import { shown } from '../../document/typography.ts';
import { el } from '../../html/build.ts';
import { page } from '../../html/page.ts';
import { table } from '../markdown.ts';
import type { Report } from '../report.ts';
import { COLUMNS, departures } from './departures.ts';

/** The table as it stands on a page. */
export function departuresTree(report: Report): TreeElement {
  return el('table', { class: 'departures' },
    el('caption', {}, `Departures of ${report.revision} from ${report.base}`),
    el('thead', {}, el('tr', {}, COLUMNS.map(([, heading]) => el('th', { scope: 'col' }, heading)))),
    el('tbody', {}, departures(report).map((row) => el('tr', {}, COLUMNS.map(([key]) => (key === 'reference' ? el('th', { scope: 'row' }, shown(row.reference)) : el('td', {}, lines(row[key]))))))));
}

export function departuresPage(report: Report): string {
  return page({
    title: `Departures of ${report.revision} from ${report.base}`, rules: '@page { size: landscape; }\nbody { max-width: 90rem; }\n@media print { body { max-width: none; } }\n',
    body: [el('main', {}, el('h1', {}, 'Departures'), departuresTree(report)), el('footer', { class: 'foot' }, 'Made with Dealwright. Not legal advice.')],
  });
}

export function departuresMarkdown(report: Report): string {
  return `${table(COLUMNS.map(([, heading]) => heading), departures(report).map((row) => COLUMNS.map(([key]) => row[key])))}\n`;
}

function lines(text: string): readonly Tree[] {
  return text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [el('br', {})]), shown(line)]);
}
