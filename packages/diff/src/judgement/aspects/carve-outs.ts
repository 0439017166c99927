import type { Exception, Norm } from '@dealwright/model';
import type { Aspect, Observation } from '../observation.ts';
import { ownExceptions, withExceptions } from '../parts.ts';
import { relate } from '../region.ts';
import type { Relation } from '../region.ts';
import { sayThing } from '../say.ts';
import { shapeOf } from '../shape.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** What is taken out: each exception by itself, in the order of the text. */
export const carveOuts: Aspect = (base, revision, space) => {
  const [gone, come] = [ownExceptions(base, revision), ownExceptions(revision, base)];
  const pairs = pairsOf(gone, come);
  return pairs.flatMap(([before, after], index) => observe(`carve-out ${index + 1}`, { base, revision, before, after, space }) ?? []);
};

/** Those that speak of the same dimensions are one another; then those left, in order. */
function pairsOf(gone: readonly Exception[], come: readonly Exception[]): readonly (readonly [before?: Exception, after?: Exception])[] {
  const left = new Set(come);
  const pairs: [Exception?, Exception?][] = [];
  for (const before of gone) {
    const after = [...left].find((exception) => dimensionsOf(exception) === dimensionsOf(before));
    if (after) left.delete(after);
    pairs.push([before, after]);
  }
  return [...pairs, ...[...left].map((after): [undefined, Exception] => [undefined, after])];
}

function dimensionsOf({ boxes }: Exception): string {
  return boxes.flatMap((box) => Object.keys(box)).toSorted().join(' ');
}

interface CarveOutChange {
  readonly base: Norm;
  readonly revision: Norm;
  readonly before?: Exception;
  readonly after?: Exception;
  readonly space: Space;
}

function observe(about: string, { base, revision, before, after, space }: CarveOutChange): Observation | undefined {
  // Seen in the version that has it: there it takes something out, or nothing.
  const norm = after ? revision : base;
  const others = norm.scope.exceptions.filter((exception) => exception !== before && exception !== after);
  const old = withExceptions(norm, before ? [...others, before] : others);
  const now = withExceptions(norm, after ? [...others, after] : others);
  const compared = relate(shapeOf(old, space), shapeOf(now, space), space);
  if (compared.relation === 'same' && before && after) return undefined;
  const subject = 'scope/carve-out';
  const dead = compared.relation === 'same';
  const code = !before ? `${subject}/added/${dead ? 'dead' : 'new'}` as const : !after ? `${subject}/removed/${dead ? 'dead' : 'gone'}` as const : `${subject}/changed/${SIZES[compared.relation]}` as const;
  return {
    about, code, base, revision, compared, forWhom: forWhom(norm, compared.relation, space),
    message: (_old, norms) => sayChange(sayThing(norms, space), dead, before, after),
    ...(before && { before: before.span }), ...(after && { after: after.span }),
  };
}

/** A wider carve-out leaves a narrower norm. */
const SIZES: Readonly<Record<Relation, 'wider' | 'narrower' | 'other'>> = { narrower: 'wider', wider: 'narrower', other: 'other', undecided: 'other', same: 'other' };

function sayChange(thing: string, dead: boolean, before: Exception | undefined, after: Exception | undefined): string {
  const nothing = dead ? ', which takes nothing out of it' : '';
  if (!before) return `${thing} now has a carve-out${nothing}: ${after?.text ?? ''}.`;
  if (!after) return `${thing} has lost a carve-out${dead ? ', which took nothing out of it' : ''}: ${before.text}.`;
  return `${thing} now has the carve-out: ${after.text}; before, it was: ${before.text}.`;
}
