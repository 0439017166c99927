import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: 'Supplier grants Buyer a non-exclusive licence to Software.', after: 'Supplier grants Buyer an exclusive licence to Software.' };
const sole: ChangeExample = { before: 'Supplier grants Buyer an exclusive licence to Software.', after: 'Supplier grants Buyer a sole licence to Software.' };
const grantor: ChangeExample = {
  before: 'Supplier grants Buyer an exclusive licence to Software.',
  after: 'Supplier grants Buyer an exclusive licence, even as to the grantor, to Software.',
};

export const rows: ChangeRows = {
  'added/exclusive': {
    title: 'A grant became exclusive',
    inverse: 'removed/non-exclusive',
    bucket: 'rights', level: 'rights',
    why: 'Nobody else may be granted the same thing, field and territory while it lasts.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: fresh,
  },
  'removed/non-exclusive': {
    title: 'A grant became non-exclusive',
    inverse: 'added/exclusive',
    bucket: 'rights', level: 'rights',
    why: 'Others may be granted the same.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(fresh),
  },
  'changed/exclusive-to-sole': {
    title: 'An exclusive grant became a sole one',
    inverse: 'changed/sole-to-exclusive',
    bucket: 'rights', level: 'rights',
    why: 'A sole right keeps others out, but lets the grantor itself use what it granted; whether an exclusive one keeps out the grantor too is often disputed.',
    forWhom: 'It is uncertain for both: by some readings the grantor gains its own use.',
    note: 'Courts differ on whether “exclusive” alone keeps the grantor out.',
    example: sole,
  },
  'changed/sole-to-exclusive': {
    title: 'A sole grant became an exclusive one',
    inverse: 'changed/exclusive-to-sole',
    bucket: 'rights', level: 'rights',
    why: 'A sole right lets the grantor itself use what it granted; whether an exclusive one keeps out the grantor too is often disputed.',
    forWhom: 'It is uncertain for both: by some readings the grantor loses its own use.',
    note: 'Courts differ on whether “exclusive” alone keeps the grantor out.',
    example: reversed(sole),
  },
  'changed/grantor-out': {
    title: 'A grant became exclusive even as to the grantor',
    inverse: 'changed/grantor-in',
    bucket: 'rights', level: 'rights',
    why: 'The grantor itself may no longer use what it granted.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: grantor,
  },
  'changed/grantor-in': {
    title: 'A grant is no longer exclusive as to the grantor',
    inverse: 'changed/grantor-out',
    bucket: 'rights', level: 'rights',
    why: 'The grantor itself may use what it granted, unless “exclusive” is read to keep it out.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(grantor),
  },
};
