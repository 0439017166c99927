export { redlineTree } from './tree.ts';
export { redline } from './redline.ts';
export { accepted, rejected } from './sides.ts';
