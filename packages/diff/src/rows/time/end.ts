import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const own: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Widgets until 2028-01-01.' };
const later: ChangeExample = { before: 'Supplier may sell Widgets until 2027-01-01.', after: 'Supplier may sell Widgets until 2028-01-01.' };
const another: ChangeExample = { before: 'Supplier may sell Widgets until Acceptance.', after: 'Supplier may sell Widgets until Insolvency.' };
const event: ChangeExample = { before: 'Supplier may sell Widgets until 2028-01-01.', after: 'Supplier may sell Widgets until Acceptance.' };

export const rows: ChangeRows = {
  'added/earlier': {
    title: 'It now ends before the agreement',
    inverse: 'removed/later',
    bucket: 'time', level: 'rights',
    why: 'It no longer runs as long as the agreement.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: own,
  },
  'removed/later': {
    title: 'It now runs as long as the agreement',
    inverse: 'added/earlier',
    bucket: 'time', level: 'rights',
    why: 'Its own end is gone.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(own),
  },
  'changed/later': {
    title: 'A later end',
    inverse: 'changed/earlier',
    bucket: 'time', level: 'rights',
    why: 'A later end lengthens it.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: later,
  },
  'changed/earlier': {
    title: 'An earlier end',
    inverse: 'changed/later',
    bucket: 'time', level: 'rights',
    why: 'An earlier end shortens it.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(later),
  },
  'changed/other': {
    title: 'It ends with another event',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Which of the two events comes first, if either comes at all, is open.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: another,
  },
  'changed/date-to-event': {
    title: 'A date became an event, for the end',
    inverse: 'changed/event-to-date',
    bucket: 'time', level: 'rights',
    why: 'An end that hangs on an event may come early or never, and somebody decides whether it has.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: event,
  },
  'changed/event-to-date': {
    title: 'An event became a date, for the end',
    inverse: 'changed/date-to-event',
    bucket: 'time', level: 'rights',
    why: 'The end is certain now: it comes whether the event happens or not, and no sooner.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: reversed(event),
  },
};
