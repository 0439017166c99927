import { isUnresolved } from '@dealwright/algebra';
import type { Option } from './option.ts';

/** The options of one axis, and what of them a ruling can depend on. */
export interface Choices {
  readonly options: readonly Option[];
  /** Lists of options that differ in nothing but names have one number. */
  readonly shape: number;
  /** Whether some option is, in some reading, in both of two boxes. */
  readonly meets: boolean;
}

/** Numbers the options of one axis, in which there are two boxes, by their shape. */
export function choicesOf(options: readonly Option[], shapes: Map<string, number>): Choices {
  const key = options.map(shapeOf).join(' ');
  let shape = shapes.get(key);
  if (shape === undefined) shapes.set(key, shape = shapes.size);
  return { options, shape, meets: options.some(({ plain, otherwise }) => plain === BOTH || otherwise.some(({ mask }) => mask === BOTH)) };
}

const BOTH = 3;

function shapeOf({ id, plain, otherwise }: Option): string {
  let shape = isUnresolved(id) ? `?${plain}` : `${plain}`;
  for (const { mask, memberships, involves } of otherwise) {
    const unknown = memberships.some(([member, kind]) => isUnresolved(member) || isUnresolved(kind));
    shape += `|${mask}${involves === undefined ? '' : '*'}${unknown ? '?' : ''}${memberships.length}`;
  }
  return shape;
}
