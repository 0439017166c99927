export { departuresCsv } from './csv.ts';
export { departures } from './departures.ts';
export type { Departure } from './departures.ts';
export { departuresMarkdown, departuresPage, departuresTree } from './tree.ts';
