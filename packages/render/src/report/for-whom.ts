import type { Change } from '@dealwright/model';

/** What a change is for a party. Shown by a word and a shape, never by colour alone. */
export type Sense = 'gain' | 'loss' | 'unsure';

export interface ForWhom { readonly party: string; readonly sense: Sense; readonly words: string }

export const SHAPES: Readonly<Record<Sense, string>> = { gain: '▲', loss: '▼', unsure: '◆' };
const WORDS: Readonly<Record<Sense, string>> = { gain: 'favours', loss: 'burdens', unsure: 'uncertain for' };

/** Each party for which a change makes a difference, or may: those that gain, those that lose, then the doubtful ones. */
export function forWhom({ favours, burdens, effects }: Change): readonly ForWhom[] {
  const doubtful = effects.filter(({ effect }) => effect === 'uncertain').map(({ party }) => party);
  const senses: readonly (readonly [Sense, readonly string[]])[] = [
    ['gain', favours.filter((party) => !doubtful.includes(party))], ['loss', burdens.filter((party) => !doubtful.includes(party))], ['unsure', doubtful],
  ];
  return senses.flatMap(([sense, parties]) => parties.map((party) => ({ party, sense, words: `${WORDS[sense]} ${party}` })));
}

/** Every party that a change concerns, those for which it makes no difference among them. */
export function concerned({ favours, burdens, effects }: Change): readonly string[] {
  return [...new Set([...favours, ...burdens, ...effects.map(({ party }) => party)])].toSorted();
}

/** How many changes are better, worse and doubtful for a party. */
export interface Balance { readonly party: string; readonly gains: number; readonly losses: number; readonly doubts: number }

/** One balance for each party that any of the changes touches, in the order of their names. */
export function balances(changes: readonly Change[]): readonly Balance[] {
  const said = changes.flatMap(forWhom);
  const count = (of: string, wanted: Sense): number => said.filter(({ party, sense }) => party === of && sense === wanted).length;
  return [...new Set(said.map(({ party }) => party))].toSorted().map((party) => ({ party, gains: count(party, 'gain'), losses: count(party, 'loss'), doubts: count(party, 'unsure') }));
}
