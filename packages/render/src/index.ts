export * from './document/index.ts';
export * from './redline/index.ts';
export { toHtml } from './html.ts';
