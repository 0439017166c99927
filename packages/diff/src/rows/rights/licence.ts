import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedPerpetual: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer a perpetual licence to Software.' };
const addedIrrevocable: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer an irrevocable licence to Software.' };
const addedTransferable: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer a transferable licence to Software.' };
const addedRoyaltyFree: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer a royalty-free licence to Software.' };
const addedWorldwide: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer a worldwide licence to Software.' };
const addedUnlimited: ChangeExample = { before: 'Supplier grants Buyer a licence to Software.', after: 'Supplier grants Buyer an unlimited licence to Software.' };

export const rows: ChangeRows = {
  'added/perpetual': {
    title: 'A grant became perpetual',
    inverse: 'removed/perpetual',
    bucket: 'rights', level: 'rights',
    why: 'A right that is perpetual does not end with the agreement.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedPerpetual,
  },
  'removed/perpetual': {
    title: 'A grant is no longer perpetual',
    inverse: 'added/perpetual',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedPerpetual),
  },
  'added/irrevocable': {
    title: 'A grant became irrevocable',
    inverse: 'removed/irrevocable',
    bucket: 'rights', level: 'rights',
    why: 'A right that is irrevocable cannot be taken back, whatever the holder does.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedIrrevocable,
  },
  'removed/irrevocable': {
    title: 'A grant is no longer irrevocable',
    inverse: 'added/irrevocable',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedIrrevocable),
  },
  'added/transferable': {
    title: 'A grant became transferable',
    inverse: 'removed/transferable',
    bucket: 'rights', level: 'rights',
    why: 'A right that is transferable can end up with someone whom the grantor did not choose.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedTransferable,
  },
  'removed/transferable': {
    title: 'A grant is no longer transferable',
    inverse: 'added/transferable',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedTransferable),
  },
  'added/royalty-free': {
    title: 'A grant became royalty-free',
    inverse: 'removed/royalty-free',
    bucket: 'rights', level: 'rights',
    why: 'A right that is royalty-free costs its holder nothing more.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedRoyaltyFree,
  },
  'removed/royalty-free': {
    title: 'A grant is no longer royalty-free',
    inverse: 'added/royalty-free',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedRoyaltyFree),
  },
  'added/worldwide': {
    title: 'A grant became worldwide',
    inverse: 'removed/worldwide',
    bucket: 'rights', level: 'rights',
    why: 'A right that is worldwide has no frontier.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedWorldwide,
  },
  'removed/worldwide': {
    title: 'A grant is no longer worldwide',
    inverse: 'added/worldwide',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedWorldwide),
  },
  'added/unlimited': {
    title: 'A grant became unlimited',
    inverse: 'removed/unlimited',
    bucket: 'rights', level: 'rights',
    why: 'A right that is unlimited is for every use and number.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: addedUnlimited,
  },
  'removed/unlimited': {
    title: 'A grant is no longer unlimited',
    inverse: 'added/unlimited',
    bucket: 'rights', level: 'rights',
    why: 'What is not said is not granted.',
    forWhom: 'It favours the grantor, and burdens the holder.',
    example: reversed(addedUnlimited),
  },
};
