import type { Modality, NounPhrase } from '@dealwright/model';

/**
 * Whether each member is meant, or some member that the bearer chooses. In a duty a bare name, `all`, `every`, `each` and
 * `and` are *each*; `a`, `any` and `or` are *some*. Everywhere else each is meant.
 */
export function quantifierOf(phrase: NounPhrase, modality: Modality): 'each' | 'some' {
  if (modality !== 'obligation') return 'each';
  if (phrase.join === 'or') return 'some';
  return phrase.nouns.some((noun) => noun.quantifier === 'a' || noun.quantifier === 'any') ? 'some' : 'each';
}

/** Whether a phrase denies what its verb says: `on no third-party cloud`. */
export function isDenied(phrase: NounPhrase): boolean {
  return phrase.nouns.some((noun) => noun.quantifier === 'no');
}
