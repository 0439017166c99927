import type * as Ast from '../generated/ast.ts';

/** Any slot that may stand in a sentence, an exception or a stated condition. */
export type AnySlot = Ast.Slot | Ast.LimitSlot | Ast.Tier;

/** What stands for `not to be unreasonably withheld` until its consent is found. */
export const WITHHELD = 'not to be unreasonably withheld';
