import type { Clause, DealFile, Finding, Fix, Norm, Problem, Severity } from '@dealwright/model';
import type { Context } from './context.ts';
import type { NormContext } from './norm-rules/context.ts';

/**
 * One thing that Dealwright can say about a deal. A rule is one file, `rules/<group>/<name>.ts`, that exports
 * `rule`; its code is its path, and is never renamed. The registry, the documentation page and the setting of a
 * rule are generated from that file, and its examples are run as tests.
 */
export type Rule = ModelRule | NormRule | ProblemRule | CollisionRule | HouseRule;

interface RuleBase {
  /** Unless the person sets another. For a rule whose findings carry a severity of their own: the gravest of them. */
  readonly severity: Severity;
  /** What is wrong, in a few words, as a heading: `A term that nothing defines`. */
  readonly title: string;
  /** Why a lawyer should care. One paragraph, Markdown. */
  readonly why: string;
  /** What to do about it. One paragraph, Markdown. */
  readonly remedy: string;
  /** Deals in which the rule finds nothing. Each may hold several files, in the fixture style. */
  readonly valid: readonly string[];
  /**
   * Deals in which the rule finds something. A line of carets (`//   ^^^^`) stands under each place that it marks;
   * no other rule may find anything in them.
   */
  readonly invalid: readonly string[];
}

/**
 * Reads the model: clause by clause, or what of a file stands outside its clauses (and, cheaply, how the clauses
 * stand to one another). What it asks of the rest of the workspace goes through its context. Both are pure: the
 * same answers give the same reports, in any order.
 */
export interface ModelRule extends RuleBase {
  readonly reads: 'model';
  readonly clause?: (clause: Clause, context: Context) => Iterable<Report>;
  readonly file?: (file: DealFile, context: Context) => Iterable<Report>;
}

/**
 * Reads what sentences mean. Both functions are pure, and may be called in any order; what they ask of the agreement goes through
 * their context.
 */
export interface NormRule extends RuleBase {
  readonly reads: 'norms';
  /** Reads all the norms of one sentence. */
  readonly sentence?: (norms: readonly Norm[], context: NormContext) => Iterable<Report>;
  /**
   * Reads a norm beside one of another sentence, of the same agreement, party and modality, whose act and thing are of its own kind
   * or the other way round. A sentence is reported where each of its norms is; once, beside the clause that comes first by number.
   */
  readonly beside?: (norm: Norm, other: Norm, context: NormContext) => Report | undefined;
}

/** Adopts the problems of its code that parsing and lowering came upon. */
export interface ProblemRule extends RuleBase {
  readonly reads: 'problems';
  /** Fixes beyond those that the problem brings along. */
  readonly fixes?: (problem: Problem, context: Context) => readonly Fix[];
}

/** Documents a code of `conflict/…`; its findings come from the collision finder, with a severity of their own. */
export interface CollisionRule extends RuleBase {
  readonly reads: 'collisions';
}

/** Documents a code that no rule finds: of acceptances, of what is left out, of files that cannot be read. */
export interface HouseRule extends RuleBase {
  readonly reads: 'analysis';
}

/**
 * What a rule says: a finding without what its registration adds (`code`, and `severity` unless it differs from
 * the rule's own).
 */
export type Report = Pick<Finding, 'message' | 'span'> & Partial<Omit<Finding, 'code' | 'message' | 'span'>>;
