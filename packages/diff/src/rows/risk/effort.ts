import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSoftened: ChangeExample = { before: 'Supplier must deliver Widgets.', after: 'Supplier must use reasonable efforts to deliver Widgets.' };

export const rows: ChangeRows = {
  'added/softened': {
    title: 'A duty to succeed became a duty to try',
    inverse: 'removed/absolute',
    bucket: 'risk', level: 'economic',
    why: 'Who has tried hard enough is not in breach, whatever comes of it.',
    forWhom: 'It favours the one who must act, and burdens the other.',
    example: addedSoftened,
  },
  'removed/absolute': {
    title: 'A duty to try became a duty to succeed',
    inverse: 'added/softened',
    bucket: 'risk', level: 'economic',
    why: 'Who has tried and failed is now in breach.',
    forWhom: 'It burdens the one who must act, and favours the other.',
    example: reversed(addedSoftened),
  },
  'changed/other': {
    title: 'Another standard of effort',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Lawyers rank them; courts often do not.',
    forWhom: 'It is uncertain for both.',
    note: 'Courts often draw no distinction between these standards.',
    example: { before: 'Supplier must use reasonable efforts to deliver Widgets.', after: 'Supplier must use best efforts to deliver Widgets.' },
  },
};
