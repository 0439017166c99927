export { wordFile } from './file.ts';
export type { WordOptions } from './file.ts';
export type { Author } from './tracking.ts';
export type { Paper } from './paper.ts';
