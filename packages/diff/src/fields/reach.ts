import type { Noun, NounPhrase, ThingId, Vocabulary } from '@dealwright/model';

/** Whether everything that the second phrase names is, as declared, something that the first names. Only plain names are told. */
export function reaches(wider: NounPhrase, narrower: NounPhrase, vocabulary: Vocabulary): boolean {
  const whole = wider.nouns.map(plainThing);
  return whole.every((id) => id !== undefined) && narrower.nouns.every((noun) => {
    const id = plainThing(noun);
    return id !== undefined && whole.some((one) => isWithin(id, one, vocabulary));
  });
}

/** Whether a thing is another one, a kind of it, or a part of it, as declared. */
export function isWithin(id: ThingId, whole: ThingId, { things }: Vocabulary): boolean {
  const seen = new Set<ThingId>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === whole) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    const thing = things.get(one);
    open.push(...thing?.kindOf ?? [], ...thing?.partOf ?? []);
  }
  return false;
}

function plainThing({ head, of, otherThan, including, excluding }: Noun): ThingId | undefined {
  return head.type === 'thing' && !head.negated && !of && !otherThan && !including && !excluding ? head.thing : undefined;
}
