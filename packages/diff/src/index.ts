export { compare } from './compare.ts';
export { compareWords } from './words.ts';
