import type { Thing, ThingId, Vocabulary } from '@dealwright/model';
import type { Translation } from './translation.ts';

/** A vocabulary in the identity space that both versions share. */
export function translatedVocabulary({ things }: Vocabulary, translate: Translation): Vocabulary {
  const found = new Map<ThingId, Thing>();
  for (const thing of things.values()) {
    const canonical = thing.builtIn ? thing : translate.value(thing);
    found.set(canonical.id, canonical);
  }
  return { things: found };
}

/** What either version declares, each thing as the revision declares it where it still does. In it norms of both versions can be compared. */
export function jointVocabulary(base: Vocabulary, revision: Vocabulary): Vocabulary {
  return { things: new Map([...base.things, ...revision.things]) };
}
