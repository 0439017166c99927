import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const own: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Widgets from 2027-01-01.' };
const later: ChangeExample = { before: 'Supplier may sell Widgets from 2027-01-01.', after: 'Supplier may sell Widgets from 2028-01-01.' };
const another: ChangeExample = { before: 'Supplier may sell Widgets from Acceptance.', after: 'Supplier may sell Widgets from Insolvency.' };
const event: ChangeExample = { before: 'Supplier may sell Widgets from 2027-01-01.', after: 'Supplier may sell Widgets from Acceptance.' };

export const rows: ChangeRows = {
  'added/later': {
    title: 'It now starts later than the agreement',
    inverse: 'removed/earlier',
    bucket: 'time', level: 'rights',
    why: 'It no longer runs from the first day of the agreement.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: own,
  },
  'removed/earlier': {
    title: 'It now starts with the agreement',
    inverse: 'added/later',
    bucket: 'time', level: 'rights',
    why: 'It runs from the first day of the agreement.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(own),
  },
  'changed/later': {
    title: 'A later start',
    inverse: 'changed/earlier',
    bucket: 'time', level: 'rights',
    why: 'A later start shortens it.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: later,
  },
  'changed/earlier': {
    title: 'An earlier start',
    inverse: 'changed/later',
    bucket: 'time', level: 'rights',
    why: 'An earlier start lengthens it.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(later),
  },
  'changed/other': {
    title: 'It starts with another event',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Which of the two events comes first, if either comes at all, is open.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: another,
  },
  'changed/date-to-event': {
    title: 'A date became an event, for the start',
    inverse: 'changed/event-to-date',
    bucket: 'time', level: 'rights',
    why: 'An event may come early, late or never, and somebody decides whether it has.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: event,
  },
  'changed/event-to-date': {
    title: 'An event became a date, for the start',
    inverse: 'changed/date-to-event',
    bucket: 'time', level: 'rights',
    why: 'A date is certain, where the event was not.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: reversed(event),
  },
};
