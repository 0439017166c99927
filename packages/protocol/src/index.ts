export * from './conformed.ts';
export * from './files.ts';
export * from './options.ts';
export * from './places.ts';
export * from './status.ts';
export * from './validate.ts';
