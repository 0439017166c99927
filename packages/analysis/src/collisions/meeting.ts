import { KIND_OF_DIMENSION, membersOf } from '@dealwright/algebra';
import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension } from '@dealwright/model';
import type { ReadyNorm } from './compile.ts';
import type { Setting } from './setting.ts';

/**
 * Whether two norms cannot meet in any reading, because in some dimension all their boxes are apart. Most pairs end here,
 * so what is found of two unions of classes is kept.
 */
export function neverMeet(first: ReadyNorm, second: ReadyNorm, setting: Setting): boolean {
  for (const box of first.boxes) {
    for (const other of second.boxes) {
      if (!areApart(box.classes, other.classes, setting)) return false;
    }
  }
  return true;
}

function areApart(own: readonly (Classes | undefined)[], other: readonly (Classes | undefined)[], setting: Setting): boolean {
  for (let index = 0; index < own.length; index++) {
    const [a, b] = [own[index], other[index]];
    if (a && b && a !== b && !mayShare(a, b, DIMENSIONS[index]!, setting)) return true;
  }
  return false;
}

/** More unions than this would make the keys collide; no workspace comes near. */
const MOST_UNIONS = 2 ** 26;

function mayShare(a: Classes, b: Classes, dimension: Dimension, setting: Setting): boolean {
  const key = a.id * MOST_UNIONS + b.id;
  let shares = setting.meetings.get(key);
  if (shares === undefined) {
    const members = membersOf([a, b], KIND_OF_DIMENSION[dimension], setting.taxonomy);
    shares = members === 'undecided'
      || members.some((member) => member.plain === 3 || member.otherwise.some(({ mask }) => mask === 3))
      || (dimension === 'object' && setting.taxonomy.hasWholes && (isWide(a) || isWide(b) || members.some((member) => setting.taxonomy.partsOf(member.id).length > 0)));
    setting.meetings.set(key, shares);
  }
  return shares;
}

/** Whether it may hold wholes that it does not name. */
function isWide({ terms }: Classes): boolean {
  return terms.some(({ thing }) => thing === undefined);
}
