export { departures, departuresCsv, departuresMarkdown, departuresPage, departuresTree } from './departures/index.ts';
export type { Departure } from './departures/index.ts';
export { comparisonPage } from './page.ts';
export { entriesOf, isQuiet, isRenumbering, reportOf } from './report.ts';
export type { Entry, Group, Report } from './report.ts';
export { sayChanges, sayQuiet } from './sentences.ts';
export { reportTree } from './tree.ts';
export type { ReportOptions } from './tree.ts';
export { markdownReport } from './markdown.ts';
