import { isUnresolved, memberOf } from '@dealwright/algebra';
import type { Classes, Member, Taxonomy } from '@dealwright/algebra';
import type { ThingId } from '@dealwright/model';
import type { Option } from './option.ts';

/** What of the options of one axis a ruling can depend on: everything but their names. */
export interface Pattern {
  /** Equal for equal patterns. */
  readonly id: number;
  /** Whether some option is, in some reading, in both of two boxes. */
  readonly meets: boolean;
  /** Whether some option is so in the plain reading. */
  readonly meetsPlainly: boolean;
}

/** What one member adds to a pattern. */
interface Share {
  readonly text: string;
  /** Whether it can be in the first box at all. */
  readonly counts: boolean;
  /** Where it has one reading only, the boxes that hold it. */
  readonly sure: number | undefined;
  readonly meets: boolean;
  readonly meetsPlainly: boolean;
}

const BOTH = 3;

/** Numbers the patterns of options that two boxes make. */
export class Shapes {
  readonly #known = new Map<string, Pattern>();
  /** By how a member stands to two classes. */
  readonly #shares = new Map<number, Share>();

  of(options: readonly Option[]): Pattern {
    return this.#pattern(options.map(shapeOf).join(' '), options.some(meets), options.some(({ plain }) => plain === BOTH));
  }

  /**
   * The pattern of one class against another, without working out the options.
   *
   * @returns `undefined` where there is more to one of them than a class that somebody declared, or anything is built on anything
   */
  ofTwo(own: Classes, other: Classes, taxonomy: Taxonomy): Pattern | undefined {
    const [a, b] = [plainThing(own), plainThing(other)];
    if (a === undefined || b === undefined || a === b || taxonomy.hasWholes) return undefined;
    const between = (taxonomy.ancestors(a).has(b) ? 1 : 0) | (taxonomy.ancestors(b).has(a) ? 2 : 0) | (taxonomy.areDistinct(a, b) || taxonomy.kindOf(a) !== taxonomy.kindOf(b) ? 4 : 0);
    const members = new Set([a, b]);
    for (const id of taxonomy.descendants(a)) members.add(id);
    for (const id of taxonomy.descendants(b)) members.add(id);
    let text = '';
    let [seen, meeting, plainly] = [0, false, false];
    for (const id of members) {
      const above = taxonomy.ancestors(id);
      const [inA, inB] = [above.has(a), above.has(b)];
      const standing = between << 4 | (inA ? 1 : taxonomy.mayBe(id, a) ? 2 : 0) << 2 | (inB ? 1 : taxonomy.mayBe(id, b) ? 2 : 0);
      let share = this.#shares.get(standing);
      if (!share) this.#shares.set(standing, share = shareOf(id, [own, other], [a, b], taxonomy));
      if (!share.counts) continue;
      if (share.sure !== undefined) {
        if (seen & 1 << share.sure) continue;
        seen |= 1 << share.sure;
      }
      meeting ||= share.meets;
      plainly ||= share.meetsPlainly;
      text += text === '' ? share.text : ` ${share.text}`;
    }
    return this.#pattern(text, meeting, plainly);
  }

  #pattern(text: string, meets: boolean, meetsPlainly: boolean): Pattern {
    let pattern = this.#known.get(text);
    if (!pattern) this.#known.set(text, pattern = { id: this.#known.size, meets, meetsPlainly });
    return pattern;
  }
}

function plainThing({ terms }: Classes): ThingId | undefined {
  const [term] = terms;
  return terms.length === 1 && term?.thing !== undefined && term.minus.length === 0 && !isUnresolved(term.thing) ? term.thing : undefined;
}

function shareOf(id: ThingId, unions: readonly Classes[], mentioned: readonly ThingId[], taxonomy: Taxonomy): Share {
  const member = memberOf(id, unions, mentioned, taxonomy);
  // Two classes leave no member more open than can be worked out.
  const { plain, otherwise }: Member = member === 'undecided' ? { id, plain: 0, otherwise: [] } : member;
  const option: Option = { id, plain, otherwise: otherwise.map(({ mask, added }) => ({ mask, memberships: added.map((kind) => [id, kind] as const) })) };
  return {
    text: shapeOf(option),
    counts: (plain & 1) !== 0 || otherwise.some(({ mask }) => (mask & 1) !== 0),
    sure: otherwise.length === 0 ? plain : undefined,
    meets: meets(option),
    meetsPlainly: plain === BOTH,
  };
}

function meets({ plain, otherwise }: Option): boolean {
  return plain === BOTH || otherwise.some(({ mask }) => mask === BOTH);
}

function shapeOf({ id, plain, otherwise }: Option): string {
  let shape = isUnresolved(id) ? `?${plain}` : `${plain}`;
  for (const { mask, memberships, involves } of otherwise) {
    const unknown = memberships.some(([member, kind]) => isUnresolved(member) || isUnresolved(kind));
    shape += `|${mask}${involves === undefined ? '' : '*'}${unknown ? '?' : ''}${memberships.length}`;
  }
  return shape;
}
