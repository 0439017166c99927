/** The SMT solver z3, against which the engine is proven. */
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './debian.mjs';

/** Installs z3 where it is missing and this machine lets us; says plainly what to do where it does not. */
export function ensureZ3() {
  return ensurePackages({
    what: 'The proof of the engine needs the solver z3, which is not installed here.',
    packages: ['z3'],
    elsewhere: 'Elsewhere install z3 (4.8 or later) and see that it is on the path.',
    isHere: () => spawnSync('z3', ['--version']).status === 0,
  });
}
