export { githubChanges } from './github.ts';
export { jsonChanges } from './json.ts';
export { junitChanges } from './junit.ts';
export type { Failing } from './junit.ts';
export type { Located, PlacedComparison, Placing } from './placing.ts';
export { sarifChanges } from './sarif.ts';
export type { Describe } from './sarif.ts';
