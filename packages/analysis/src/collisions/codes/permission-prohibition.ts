import type { Comparison } from './comparison.ts';
import { againstBan } from './against-ban.ts';

/** A freedom at some point of which no choice makes its use lawful. */
export const permissionProhibition: Comparison = {
  ...againstBan,
  code: 'conflict/permission-prohibition',
  first: ['permission', 'power'],
  concerns: (_, { reservation }) => reservation === undefined || reservation === 'ship first',
};
