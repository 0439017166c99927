import { betterTerms } from './better-terms.ts';
import type { Comparison } from './comparison.ts';
import { duties } from './duties.ts';
import { outlives } from './outlives.ts';
import { overAllotted } from './over-allotted.ts';
import { quantity } from './quantity.ts';
import { rivalTerms } from './rival-terms.ts';
import { unreachable } from './unreachable.ts';

/** All that typed facts and amounts are compared in. */
export const COMPARISONS: readonly Comparison[] = [rivalTerms, duties, quantity, overAllotted, betterTerms, unreachable, outlives];
