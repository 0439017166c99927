import type { Adjective, Sentence } from '@dealwright/model';
import type { Field } from '../kind.ts';
import { joinWords } from '../prose/words.ts';
import { effect, words } from './field.ts';

/**
 * What the words of a grant give and take, one by one. A word and its negative are one field: `transferable` is more than
 * silence, `non-transferable` no more than it. Who else may have the right (`exclusive`, `sole`) and whether the holder may pass it
 * on (`sublicensable`) are norms, and not fields.
 */
const GRANTED: Readonly<Record<string, { readonly title: string; readonly more: readonly string[]; readonly less: readonly string[]; readonly says: string }>> = {
  perpetual: { title: 'Perpetual', more: ['perpetual'], less: [], says: 'A perpetual right does not end with the agreement.' },
  irrevocable: { title: 'Irrevocable', more: ['irrevocable'], less: ['revocable'], says: 'An irrevocable right cannot be taken back, whatever the holder does.' },
  transferable: { title: 'Transferable', more: ['transferable', 'assignable'], less: ['non-transferable', 'non-assignable'], says: 'A transferable right can end up with someone whom the grantor did not choose.' },
  'royalty-free': { title: 'Royalty-free', more: ['royalty-free', 'fully-paid'], less: ['royalty-bearing'], says: 'A royalty-free right costs its holder nothing more.' },
  worldwide: { title: 'Worldwide', more: ['worldwide'], less: [], says: 'A worldwide right has no frontier.' },
  unlimited: { title: 'Unlimited', more: ['unlimited'], less: ['limited'], says: 'An unlimited right is for every use and number.' },
};

/** One field for each thing that the words of a grant give. */
export const grantedFields: readonly Field[] = Object.entries(GRANTED).map(([name, { title, more, less, says }]) => ({
  name, title, type: 'flag',
  read: (sentence) => {
    const word = adjectivesOf(sentence).find((one) => more.includes(one.word) || less.includes(one.word));
    return word && { text: word.word, span: word.span, data: more.includes(word.word), value: more.includes(word.word) ? '1' : '0' };
  },
  effect: { added: effect('grantor', says), removed: effect('holder', 'What is not said is not granted.'), raised: effect('grantor', says), lowered: effect('holder', 'What is not said is not granted.') },
}));

/** What a clause becomes. */
export const becomesField: Field = {
  name: 'becomes', title: 'Becomes', type: 'words',
  read: (sentence) => {
    const adjectives = adjectivesOf(sentence);
    const [first] = adjectives;
    return first && words(joinWords(adjectives.map(({ word }) => word)), first.span);
  },
  effect: { changed: effect('both', 'The right turns into one of another sort.') },
};

function adjectivesOf({ predicate }: Sentence): readonly Adjective[] {
  return 'adjectives' in predicate ? predicate.adjectives : [];
}
