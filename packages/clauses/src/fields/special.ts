import type { Field } from '../kind.ts';
import { sayCondition } from '../prose/conditions.ts';
import { sayNouns, sayReferences } from '../prose/nouns.ts';
import { sayParts } from '../prose/words.ts';
import { effect, slotField, words } from './field.ts';

/** Whose consent lifts a ban, or is needed for a right. */
export const consentField: Field = slotField('consent', 'Consent', 'words', 'consent', (slot, _sentence, context) => ({ text: `${slot.without ? 'without' : 'with'} consent of ${sayNouns(slot.of, context)}` }), {
  added: effect('neither', 'Under a ban a consent can now lift it; in a right a consent is now needed.'),
  removed: effect('neither', 'Under a ban no consent lifts it any more; in a right no consent is needed any more.'),
  changed: effect('both', 'Another party gives the consent, or on other terms.'),
});

/** How hard one must try. The standards are never equated. */
export const effortField: Field = {
  name: 'effort', title: 'Standard of effort', type: 'words',
  read: ({ predicate }) => (predicate.form === 'duty' && predicate.effort ? words(`${predicate.effort}${predicate.effort === 'good faith' ? '' : ' efforts'}`, predicate.modalSpan) : undefined),
  effect: {
    added: effect('counterparty', 'A duty to try is weaker than a duty to succeed.'),
    removed: effect('bearer', 'What was a duty to try is now a duty to succeed.'),
    changed: effect('both', 'Standards of effort differ by law and court; none equals another.'),
  },
};

/** Who answers for whom: of several that are bound, each for its share, all together, or each for all. */
export const shareField: Field = {
  name: 'share', title: 'Jointly or severally', type: 'words',
  read: ({ predicate }) => (predicate.form === 'duty' && predicate.jointly ? { text: predicate.jointly, span: predicate.who.span, data: predicate.jointly, value: SHARES[predicate.jointly] } : undefined),
  effect: {
    raised: effect('bearer', 'Each now answers for more than its own share.'),
    lowered: effect('counterparty', 'Each now answers for less.'),
    added: effect('both', 'It is now said who answers for whom.'),
    removed: effect('both', 'It is no longer said who answers for whom.'),
  },
};

const SHARES = { severally: '1', jointly: '2', 'jointly and severally': '3' } as const;

/** On what ground an agreement may be ended. */
export const groundField: Field = slotField('ground', 'Ground', 'words', 'ground', ({ ground, references }) => ({
  text: sayParts([`for ${ground}`, references.length > 0 ? `of ${sayReferences(references)}` : undefined]), data: { ground, references },
  ...(references.length > 0 ? {} : { value: GROUNDS[ground] }),
}), {
  raised: effect('counterparty', 'The agreement can be ended on less.'),
  lowered: effect('bearer', 'It takes more to end the agreement.'),
  added: effect('bearer', 'A ground is now needed.'),
  removed: effect('counterparty', 'No ground is needed any more.'),
  changed: effect('both', 'The agreement can be ended on another ground.'),
});

const GROUNDS = { 'material breach': '1', breach: '2', convenience: '3' } as const;

/** `as liquidated damages`: what a payment is. */
export const capacityField: Field = slotField('capacity', 'In what capacity', 'words', 'capacity', ({ text }) => ({ text }), {
  added: effect('both', 'A sum fixed in advance takes the place of a proof of loss.'),
  removed: effect('both', 'The loss must now be proved, and may be more or less than the sum.'),
  changed: effect('both', 'The payment is of another sort.'),
});

/** When what was put in escrow is released. */
export const releaseField: Field = slotField('release', 'Released if', 'condition', 'released', ({ word, condition }) => ({ text: `${word} ${sayCondition(condition)}`, data: { word, condition } }), {
  added: effect('bearer', 'There is now a way to the deposit.'),
  removed: effect('counterparty', 'Nothing is said of a release.'),
  changed: effect('both', 'The release hangs on something else.'),
});
