import type { DealStore } from '@dealwright/language';
import { CannotRun } from './input.ts';

/**
 * The short name of the agreement that the person named, or of the only one that there is.
 *
 * @throws CannotRun where there is none, or no telling which
 */
export function chosenAgreement(store: DealStore, named: string | undefined): string {
  const agreements = [...store.files.values()].flatMap((file) => file.agreements).filter(({ name }) => name !== '');
  const names = [...new Set(agreements.map(({ name }) => name))];
  if (named === undefined) {
    const [only, ...more] = names;
    if (only === undefined) throw new CannotRun('there is no agreement in these files.');
    if (more.length > 0) throw new CannotRun(`these files hold several agreements. Say which with --agreement: ${names.join(', ')}.`);
    return only;
  }
  const found = agreements.find(({ name, title }) => name === named || title === named);
  if (!found) throw new CannotRun(`there is no agreement ${named} in these files${names.length === 0 ? '' : `, but ${names.join(', ')}`}.`);
  return found.name;
}
