import type { Comparison } from './comparison.ts';
import { againstBan } from './against-ban.ts';

/** A duty or a freedom to act against what another reserves: an `only`, an exclusive grant, a sole right. */
export const exclusivity: Comparison = {
  ...againstBan,
  code: 'conflict/exclusivity',
  first: ['obligation', 'permission', 'power'],
  concerns: (_, { reservation }) => reservation === 'only' || reservation === 'exclusive grant' || reservation === 'sole right',
};
