import type { Paper } from '@dealwright/render/word';

/** What `--paper` may say. */
export const PAPERS: Readonly<Record<string, Paper>> = { A4: 'A4', Letter: 'Letter' };
