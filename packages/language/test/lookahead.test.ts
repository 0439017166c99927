import type { IToken } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import { expect, test } from 'vitest';
import { parse } from '../src/syntax/parse.ts';
import { resetSyntaxServices } from '../src/syntax/services.ts';
import { SAMPLES, sample } from './samples.ts';

interface Parser {
  LA: (howFar: number) => IToken;
}

type Decide = (this: Parser, ...args: never[]) => unknown;
type Build = (options: { readonly rule: { readonly name: string } }) => Decide;

/** The furthest that each rule looked ahead, in tokens, while the samples were read. */
function furthestLooks(): Map<string, number> {
  const furthest = new Map<string, number>();
  const prototype = LLStarLookaheadStrategy.prototype as unknown as Record<string, Build>;
  const originals = ['buildLookaheadForAlternation', 'buildLookaheadForOptional'].map((method) => [method, prototype[method]] as const);
  for (const [method, build] of originals) {
    prototype[method] = function watched(options) {
      const rule = options.rule.name.replace('\u200b', '');
      const decide = build?.call(this, options);
      return function look(this: Parser, ...args: never[]) {
        const ahead = this.LA;
        let far = 1;
        this.LA = (howFar) => {
          far = Math.max(far, howFar);
          return ahead.call(this, howFar);
        };
        try {
          return decide?.apply(this, args);
        } finally {
          this.LA = ahead;
          furthest.set(rule, Math.max(furthest.get(rule) ?? 0, far));
        }
      };
    };
  }
  resetSyntaxServices();
  for (const name of SAMPLES) parse(sample(name));
  for (const [method, build] of originals) if (build) prototype[method] = build;
  resetSyntaxServices();
  return furthest;
}

/**
 * A rule that looks ahead through a whole sentence feels a mistake at its end as one at its start, and reads long sentences
 * many times over. Nothing that is read for each sentence may look further than a few tokens.
 */
test('no rule looks further than a noun and the word after it', () => {
  const furthest = furthestLooks();
  const far = [...furthest].filter(([, tokens]) => tokens > 3).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(Object.fromEntries(far)).toMatchInlineSnapshot(`
    {
      "Breach": 5,
      "ConditionPart": 5,
      "ConditionPredicate": 5,
      "Duty": 6,
      "ForSlot": 4,
      "Modal": 4,
      "NounSubject": 5,
      "PlainTime": 5,
      "Predicate": 5,
      "Slots": 6,
      "VerbObject": 8,
      "WithSlot": 7,
    }
  `);
  expect(furthest.size).toBeGreaterThan(60);
  for (const rule of ['Document', 'Element', 'Clause', 'Item', 'Slot', 'LimitSlot', 'Scenario', 'Step', 'Condition', 'Between']) expect(furthest.get(rule) ?? 1, rule).toBeLessThanOrEqual(3);
});
