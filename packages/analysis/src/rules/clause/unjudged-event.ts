import type { TimePoint } from '@dealwright/model';
import type { Context } from '../../context.ts';
import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'A promise that ends on an event nobody judges',
  why: 'When the promise ends is then a matter of opinion. Each side will say that the event has, or has not, happened, and nobody has been given the word on it.',
  remedy: 'Where the event is declared, name who decides (`judged by Independent Expert Panel`), or define it by something that can be observed (`meaning "…"`, or `when …`).',
  valid: [`
use "example.deal".
event "Successful Launch", judged by Auditor.
clause 1 "Sales"
  Supplier must not sell Widgets until Successful Launch.
`],
  invalid: [`
use "example.deal".
event "Successful Launch".
clause 1 "Sales"
  Supplier must not sell Widgets until Successful Launch.
//                                     ^^^^^^^^^^^^^^^^^
`],
  *clause(clause, context) {
    const said = new Set<string>();
    for (const slot of partsOf(clause).slots) {
      if (slot.type !== 'time' || (slot.word !== 'until' && slot.word !== 'through' && slot.word !== 'before')) continue;
      for (const point of eventsOf(slot.point)) {
        const name = said.has(point.event) ? undefined : unjudged(point.event, context);
        if (name === undefined) continue;
        said.add(point.event);
        yield {
          span: point.span,
          message: `${capital(sayClause(clause, clause.agreement))} ends on ${name}, and nothing says who judges whether that has happened. Add \`judged by …\` where ${name} is declared, or define it by what can be observed.`,
        };
      }
    }
  },
};

/** The name of a declared event that has no judge, no definition and no record; `undefined` for any other. */
function unjudged(event: string, context: Context): string | undefined {
  const thing = context.thing(event.replace(/\([^()]*\)$/, '')) ?? context.thing(event);
  if (thing?.kind !== 'event' || thing.judgedBy.length > 0 || thing.meaning !== undefined || thing.when !== undefined || context.isRecorded(event)) return undefined;
  return thing.name;
}

function eventsOf(point: TimePoint): readonly (TimePoint & { readonly type: 'event' })[] {
  if (point.type === 'event') return [point];
  if (point.type === 'offset') return eventsOf(point.base);
  return point.type === 'earlier' || point.type === 'later' ? point.of.flatMap(eventsOf) : [];
}
