export * from './document/index.ts';
export * from './redline/index.ts';
export { page } from './html/page.ts';
export type { Page } from './html/page.ts';
export { STYLES } from './html/styles/index.ts';
export { toHtml } from './html/to-html.ts';
