import type { Norm, Sentence, Span } from '@dealwright/model';
import type { Observation } from '../observation.ts';
import { sayThing } from '../say.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** `Exclusive` that became `sole`, or the reverse: the same norms, and yet courts may tell them apart. */
export function grantWords(base: Sentence, revision: Sentence, norms: readonly Norm[], space: Space): readonly Observation[] {
  const [old, now] = [wordOf(base), wordOf(revision)];
  const norm = norms.find(({ grantedTo }) => grantedTo !== undefined);
  if (!norm || !old || !now || old.word === now.word) return [];
  return [{
    about: 'sole', revision: norm, base: norm, forWhom: forWhom(norm, 'other', space), before: old.span, after: now.span,
    code: now.word === 'sole' ? 'rights/grant-exclusivity/changed/exclusive-to-sole' : 'rights/grant-exclusivity/changed/sole-to-exclusive',
    message: (_old, after) => `${sayThing(after, space)} is now called ${now.word}; before, ${old.word}. Whether the grantor itself may still use it can turn on that word.`,
  }];
}

function wordOf({ predicate }: Sentence): { readonly word: 'sole' | 'exclusive'; readonly span: Span } | undefined {
  for (const { word, span } of 'adjectives' in predicate ? predicate.adjectives : []) if (word === 'sole' || word === 'exclusive') return { word, span };
  return undefined;
}
