export type * from './rule.ts';
export type * from './context.ts';
