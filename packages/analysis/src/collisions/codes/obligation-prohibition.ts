import type { Comparison } from './comparison.ts';
import { againstBan } from './against-ban.ts';

/** A duty that no choice satisfies without breaching a prohibition. */
export const obligationProhibition: Comparison = {
  ...againstBan,
  code: 'conflict/obligation-prohibition',
  first: ['obligation'],
  concerns: (_, { reservation }) => reservation === undefined,
};
