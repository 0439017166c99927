/** The point evaluator, which shares no code with the engine that finds collisions: the door by which others enter it. */
export * from './answer.ts';
export * from './covers.ts';
export * from './facts.ts';
export * from './kinds.ts';
export * from './place.ts';
export * from './priority.ts';
export * from './time.ts';
export * from './world.ts';
