import { KIND_OF_DIMENSION, isUnresolved, membersOf } from '@dealwright/algebra';
import type { Classes, Taxonomy, Term } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension } from '@dealwright/model';
import type { ReadyException, ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/**
 * Whether two norms cannot meet in any reading, because in some dimension all their boxes are apart. Most pairs end here,
 * so what is found of two unions of classes is kept.
 */
export function neverMeet(first: ReadyNorm, second: ReadyNorm, setting: Setting): boolean {
  // What an exception names may be built on what the other norm speaks of, whatever the boxes say of objects.
  const skipped = setting.taxonomy.hasWholes && [first, second].some(({ exceptions }) => namesWhole(exceptions, setting.taxonomy)) ? OBJECT : undefined;
  for (const box of first.boxes) {
    for (const other of second.boxes) {
      if (!areApart(box.classes, other.classes, skipped, setting)) return false;
    }
  }
  return true;
}

const OBJECT = DIMENSIONS.indexOf('object');

function namesWhole(exceptions: readonly ReadyException[], taxonomy: Taxonomy): boolean {
  return exceptions.some(({ boxes, exceptions: inner }) =>
    boxes.some(({ classes }) => classes[OBJECT]?.mentions.some((id) => taxonomy.partsOf(id).length > 0)) || namesWhole(inner, taxonomy));
}

function areApart(own: readonly (Classes | undefined)[], other: readonly (Classes | undefined)[], skipped: number | undefined, setting: Setting): boolean {
  for (let index = 0; index < own.length; index++) {
    if (index === skipped) continue;
    const [a, b] = [own[index], other[index]];
    if (a && b && a !== b && !mayShare(a, b, DIMENSIONS[index]!, setting)) return true;
  }
  return false;
}

/** Whether two unions of classes may have a member in common, in some reading. */
export function mayShare(a: Classes, b: Classes, dimension: Dimension, setting: Setting): boolean {
  let shares = setting.meetings.get(a.id, b.id);
  if (shares === undefined) {
    shares = (dimension === 'object' && setting.taxonomy.hasWholes ? undefined : sharesPlainly(a.terms, b.terms, setting.taxonomy)) ?? sharesAtAll(a, b, dimension, setting);
    setting.meetings.set(a.id, b.id, shares);
  }
  return shares;
}

/** The answer for a class against a class, or against everything but some classes; `undefined` where it takes more. */
function sharesPlainly(own: readonly Term[], others: readonly Term[], taxonomy: Taxonomy): boolean | undefined {
  const [a, b] = [own[0], others[0]];
  if (!a || !b || own.length > 1 || others.length > 1) return undefined;
  if (a.thing === undefined) return b.thing === undefined ? undefined : sharesPlainly(others, own, taxonomy);
  if (a.minus.length > 0 || isUnresolved(a.thing)) return undefined;
  const above = taxonomy.ancestors(a.thing);
  if (b.thing === undefined) {
    if (b.minus.some(({ thing, minus }) => thing === undefined || minus.length > 0)) return undefined;
    return (b.kind === undefined || b.kind === taxonomy.kindOf(a.thing)) && !b.minus.some(({ thing }) => above.has(thing!));
  }
  if (b.minus.length > 0 || isUnresolved(b.thing)) return undefined;
  if (above.has(b.thing) || taxonomy.ancestors(b.thing).has(a.thing) || taxonomy.mayBe(a.thing, b.thing) || taxonomy.mayBe(b.thing, a.thing)) return true;
  // What keeps two classes apart keeps their kinds apart, but for one that was declared a kind of both.
  const [below, other] = [taxonomy.descendants(a.thing), taxonomy.descendants(b.thing)];
  for (const id of below.size < other.size ? below : other) if (below.has(id) && other.has(id)) return true;
  return false;
}

function sharesAtAll(a: Classes, b: Classes, dimension: Dimension, { taxonomy }: Setting): boolean {
  const members = membersOf([a, b], KIND_OF_DIMENSION[dimension], taxonomy);
  return members === 'undecided'
    || members.some((member) => member.plain === 3 || member.otherwise.some(({ mask }) => mask === 3))
    || (dimension === 'object' && taxonomy.hasWholes && (isWide(a) || isWide(b) || members.some((member) => taxonomy.partsOf(member.id).length > 0)));
}

/** Whether it may hold wholes that it does not name. */
function isWide({ terms }: Classes): boolean {
  return terms.some(({ thing }) => thing === undefined);
}
