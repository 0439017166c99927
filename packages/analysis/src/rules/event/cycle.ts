import { wayBetween } from '../../circles.ts';
import { eventsIn } from '../../events.ts';
import type { ModelRule } from '../../rule.ts';
import { sayWay } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Events that define each other',
  why: 'If one event happens when another does, and that one when the first does, neither ever says when. Every promise that waits for one of them waits for nothing.',
  remedy: 'Define one of them by something else, or say in words what it is (`meaning "…"`).',
  valid: [`
event "Insolvency Filing", judged by Auditor.
event "Change of Ownership", judged by Auditor.
event "Release Condition", when Insolvency Filing or Change of Ownership.
`],
  invalid: [`
event "Acceptance of Goods", when Release of Payment.
//     ^^^^^^^^^^^^^^^^^^^
event "Release of Payment", when Acceptance of Goods.
`],
  *file(file, context) {
    for (const thing of file.things) {
      if (!thing.nameSpan || !thing.when) continue;
      const members = context.circle('events', thing.id);
      if (members[0] !== thing.id) continue;
      const among = new Set(members);
      const next = (id: string): readonly string[] => eventsIn(context.thing(id)?.when);
      const ways = next(thing.id).flatMap((step) => (among.has(step) ? [wayBetween(step, thing.id, among, next) ?? []] : []));
      const way = [thing.id, ...(ways.toSorted((a, b) => a.length - b.length)[0] ?? [])];
      yield { span: thing.nameSpan, message: `${sayWay(way.map((id) => context.thing(id)?.name ?? id), 'hangs on')}. None of them says when it happens. Define one of them by something else.` };
    }
  },
};
