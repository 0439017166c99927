import type { Norm, ThingId } from '@dealwright/model';
import type { ForWhom } from '../rows/change.ts';
import type { Relation } from './region.ts';
import type { Space } from './space.ts';

/** Those who gain where a norm reaches further, and those who lose. */
export interface Sides { readonly gain: readonly ThingId[]; readonly lose: readonly ThingId[] }

/**
 * Whom a norm serves: a permission or a right, who holds it; a duty or a ban, those to whom it is owed. What one side gains
 * the other loses.
 */
export function sidesOf(norm: Norm): Sides {
  const { modality, bearer, counterparties, grantedTo } = norm;
  if (grantedTo && modality === 'permission') return { gain: grantedTo, lose: [bearer.party] };
  if (modality === 'obligation' || modality === 'prohibition') return { gain: counterparties, lose: [bearer.party] };
  return { gain: [bearer.party], lose: counterparties };
}

/** For whom it is that a norm reaches further, less far, or nobody can say which. */
export function forWhom(norm: Norm, relation: Relation, space: Space): ForWhom {
  const sides = sidesOf(norm);
  const [gain, lose] = [names(sides.gain, space), names(sides.lose, space)];
  switch (relation) {
    case 'same': return {};
    case 'wider': return { favours: gain, burdens: lose };
    case 'narrower': return { favours: lose, burdens: gain };
    default: return { uncertain: [...new Set([...gain, ...lose])] };
  }
}

/** Opposite sides change places; a doubt stays one. */
export function turned({ favours = [], burdens = [], uncertain = [] }: ForWhom): ForWhom {
  return { favours: burdens, burdens: favours, uncertain };
}

/** What several norms of one change come to: who gains by one and loses by another can say neither. */
export function together(all: readonly ForWhom[]): ForWhom {
  const union = (part: keyof ForWhom): readonly string[] => [...new Set(all.flatMap((one) => one[part] ?? []))].toSorted();
  const [favours, burdens, uncertain] = [union('favours'), union('burdens'), union('uncertain')];
  const torn = new Set([...uncertain, ...favours.filter((party) => burdens.includes(party))]);
  return { favours: favours.filter((party) => !torn.has(party)), burdens: burdens.filter((party) => !torn.has(party)), uncertain: [...torn].toSorted() };
}

/** Names of parties; affiliates that nobody declares are nobody’s in particular. */
function names(parties: readonly ThingId[], { vocabulary }: Space): readonly string[] {
  return parties.flatMap((party) => (party.startsWith('party:') ? vocabulary.things.get(party)?.name ?? [] : [])).toSorted();
}
