export * from './conformed.ts';
export * from './files.ts';
export * from './options.ts';
export * from './panel.ts';
export * from './places.ts';
export * from './status.ts';
export * from './tree.ts';
export * from './validate.ts';
