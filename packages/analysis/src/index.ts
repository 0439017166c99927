export type * from './rule.ts';
export type * from './context.ts';
export { Analyser, type Analysis, type UpdateOptions, type Workspace } from './analyser.ts';
export { RULES } from './rules.generated.ts';
