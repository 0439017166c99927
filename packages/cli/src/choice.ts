import { CannotRun } from './input.ts';

/**
 * What a word on the command line stands for.
 *
 * @throws CannotRun where it is none of them
 */
export function choice<T>(option: string, value: string, among: Readonly<Record<string, T>>): T {
  const chosen = Object.hasOwn(among, value) ? among[value] : undefined;
  if (chosen === undefined) throw new CannotRun(`${option} is ${Object.keys(among).join(', ')}; ${value} is none of them.`);
  return chosen;
}
