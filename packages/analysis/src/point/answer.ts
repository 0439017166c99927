import type { Norm, Vocabulary } from '@dealwright/model';
import { normCovers } from './covers.ts';
import type { Act } from './covers.ts';
import { yields } from './priority.ts';
import type { Instruments } from './priority.ts';
import type { World } from './world.ts';

/** What a set of norms says of one act. */
export interface Answer {
  readonly forbidden: readonly Norm[];
  readonly permitted: readonly Norm[];
  readonly required: readonly Norm[];
}

/**
 * Says whether an act is forbidden, permitted, required in a world, and by which norms. A norm that yields to another
 * norm that speaks of the same act says nothing.
 */
export function answer(norms: readonly Norm[], act: Act, world: World, vocabulary: Vocabulary, instruments: Instruments): Answer {
  const speaking = norms.filter((norm) => normCovers(norm, act, world, vocabulary));
  const governing = speaking.filter((norm) => !speaking.some((other) => other !== norm && yields(norm, other, instruments)));
  return {
    forbidden: governing.filter((norm) => norm.modality === 'prohibition'),
    permitted: governing.filter((norm) => norm.modality === 'permission'),
    required: governing.filter((norm) => norm.modality === 'obligation'),
  };
}
