import type { DealFile, NounPhrase, Scenario, Slot } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'A scenario that does not ask about one act',
  why: 'A scenario asks what the agreements say of one act, by a party, on one day. Where it says nothing that is done, or where something else than a party acts, there is no answer; and what it says beyond that act would be passed over without a word.',
  remedy: 'Say who does what on which day, `on 2026-03-01 OpenAI offers Frontier on AWS.`, and give every further act a scenario of its own.',
  valid: [`
use "example.deal".
scenario "one act"
  on 2026-03-01 OpenAI offers Frontier to Government Customers on AWS with consent of Microsoft.
  expect not governed.
`],
  invalid: [`
use "example.deal".
scenario "nothing is done"
//       ^^^^^^^^^^^^^^^^^
  expect permitted.
`, `
use "example.deal".
scenario "a product acts"
  on 2026-03-01 Frontier offers Widgets.
//              ^^^^^^^^
  expect not governed.
`, `
use "example.deal".
scenario "two acts"
  on 2026-03-01 OpenAI offers Frontier on AWS.
  on 2026-03-02 OpenAI offers Frontier on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  expect not governed.
`, `
use "example.deal".
scenario "more than a day"
  on 2026-03-01 OpenAI offers Frontier on AWS until 2026-06-01.
//                                            ^^^^^^^^^^^^^^^^
  expect not governed.
`],
  *file(file, context) {
    for (const scenario of file.scenarios) yield* check(scenario, file, context);
  },
};

function* check(scenario: Scenario, file: DealFile, context: Context): Iterable<Report> {
  const { act } = scenario;
  for (const span of scenario.further) yield { span, message: 'A scenario asks about one act and expects one answer: nobody asks about this. Give it a scenario of its own.' };
  if (!act) {
    if (!isUnread(scenario, file)) yield { span: scenario.titleSpan, message: 'This scenario says nothing that is done, so there is nothing to answer. Say who does what on which day: `on 2026-03-01 OpenAI offers Frontier on AWS.`' };
    return;
  }
  if (!namesParty(act.who, context)) yield { span: act.who.span, message: 'Only a party can act in a scenario, and this is none. Name a party as it is declared.' };
  for (const slot of act.slots) if (!SAYING.has(slot.type) || isOnly(slot)) yield { span: slot.span, message: 'This says nothing here: a scenario asks about one act on one day. Take it out, or put what it says into the clause that is asked about.' };
}

/** What an act may say beside its object: where, to whom, how much, and what is so. */
const SAYING: ReadonlySet<Slot['type']> = new Set<Slot['type']>(['place', 'condition', 'consent', 'price', 'limit']);

function isOnly(slot: Slot): boolean {
  return slot.type === 'place' && (slot.only !== undefined || slot.first !== undefined);
}

/** A name that nothing declares is reported as such. */
function namesParty({ nouns }: NounPhrase, context: Context): boolean {
  return nouns.some(({ head }) => head.type === 'unresolved' || head.type === 'blank' || (head.type === 'thing' && context.thing(head.thing)?.kind === 'party'));
}

/** Whether part of it could not be read, which is reported there. */
function isUnread({ span }: Scenario, { problems }: DealFile): boolean {
  return problems.some((problem) => problem.span.anchor === span.anchor && problem.span.start >= span.start && problem.span.start <= span.end);
}
