export * from './changes/index.ts';
export * from './document/index.ts';
export * from './redline/index.ts';
export * from './report/index.ts';
export { page } from './html/page.ts';
export type { Page } from './html/page.ts';
export { STYLES } from './html/styles/index.ts';
export { toHtml } from './html/to-html.ts';
