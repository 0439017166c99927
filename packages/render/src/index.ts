export * from './document/index.ts';
export { toHtml } from './html.ts';
