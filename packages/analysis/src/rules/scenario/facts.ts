import { sayDay } from '@dealwright/model';
import type { Fact, Scenario, ThingId } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'A supposition that cannot be, or does not count',
  why: 'A scenario may suppose what is not on record: that an event happened, that a product is of a kind. Where two suppositions contradict one another, or one contradicts what is declared, the answer means nothing; and what is dated after the day of the act does not count for it.',
  remedy: 'Let the suppositions agree with one another and with the declarations, and date them no later than the act.',
  valid: [`
use "example.deal".
scenario "supposed"
  given AGI Verification occurred on 2026-02-01.
  given Frontier is a Stateless API.
  on 2026-03-01 OpenAI offers Frontier on AWS.
  expect not governed.
`],
  invalid: [`
use "example.deal".
scenario "too late"
  given AGI Verification occurred on 2026-03-05.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  on 2026-03-01 OpenAI offers Frontier on AWS.
  expect not governed.
`, `
use "example.deal".
scenario "distinct"
  given Gadgets are Widgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^
  on 2026-03-01 OpenAI offers Gadgets on AWS.
  expect not governed.
`, `
use "example.deal".
scenario "both ways"
  given AGI Verification has not occurred as of 2026-02-15.
  given AGI Verification occurred on 2026-02-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  on 2026-03-01 OpenAI offers Frontier on AWS.
  expect not governed.
`],
  *file(file, context) {
    for (const scenario of file.scenarios) yield* check(scenario, context);
  },
};

function* check({ given, act }: Scenario, context: Context): Iterable<Report> {
  for (const [at, fact] of given.entries()) {
    const message = contradiction(fact, given.slice(0, at), context) ?? (act && lateness(fact, act.day));
    if (message !== undefined) yield { span: fact.span, message };
  }
}

/** What a fact dated after the act is worth. That something had not happened by a later day says that it had not before. */
function lateness(fact: Fact, day: number): string | undefined {
  const on = fact.type === 'occurred' ? fact.on : fact.type === 'stated' ? fact.from : undefined;
  return on !== undefined && on > day ? `This comes after the act of ${sayDay(day)} and does not count for it. Date it no later, or ask about a later day.` : undefined;
}

function contradiction(fact: Fact, before: readonly Fact[], context: Context): string | undefined {
  if (fact.type === 'is') return membership(fact, before, context);
  if (fact.type === 'stated') return undefined;
  const same = before.filter((one) => (one.type === 'occurred' || one.type === 'not occurred') && one.event === fact.event);
  const all = [...same, fact];
  const on = all.flatMap((one) => (one.type === 'occurred' ? [one.on] : []));
  const notBy = all.flatMap((one) => (one.type === 'not occurred' ? [one.asOf] : []));
  if (new Set(on).size > 1) return `${fact.text} is supposed to have occurred on two days. Keep one of them.`;
  return on.some((day) => notBy.some((other) => day <= other)) ? `${fact.text} is supposed to have occurred, and not to have occurred by then. Keep one of the two.` : undefined;
}

function membership(fact: Extract<Fact, { type: 'is' }>, before: readonly Fact[], context: Context): string | undefined {
  const [thing, kind] = [context.thing(fact.thing), context.thing(fact.kind)];
  if (!thing || !kind) return undefined;
  if (before.some((one) => one.type === 'is' && one.thing === fact.thing && one.kind === fact.kind && one.negated !== fact.negated)) return `${thing.name} is supposed to be and not to be of the kind ${kind.name}. Keep one of the two.`;
  const [above, over] = [ancestors(fact.thing, context), ancestors(fact.kind, context)];
  if (fact.negated) return above.has(fact.kind) ? `${thing.name} is declared to be of the kind ${kind.name}, so this cannot be supposed.` : undefined;
  if (fact.thing === fact.kind || over.has(fact.thing)) return `${kind.name} is declared to be of the kind ${thing.name}: the reverse cannot be supposed.`;
  for (const one of above) {
    for (const other of over) {
      const [first, second] = [context.thing(one), context.thing(other)];
      if (first?.distinctFrom.includes(other) || second?.distinctFrom.includes(one)) return `${first?.name ?? thing.name} and ${second?.name ?? kind.name} are declared distinct, so this cannot be supposed.`;
    }
  }
  return undefined;
}

function ancestors(id: ThingId, context: Context): ReadonlySet<ThingId> {
  const found = new Set([id]);
  for (const at of found) for (const parent of context.thing(at)?.kindOf ?? []) found.add(parent);
  return found;
}
