import type { Thing } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Kinds that contain each other',
  why: 'If every A is a B and every B is an A, they are the same thing under two names; if a part contains its whole, neither is a part. Promises about one would silently reach the other.',
  remedy: 'Take out one of the relations, or make the second name a further form of the first: `product "API Products" (also "APIs")`.',
  valid: [`
product "Tools".
product "Hammers", a kind of Tools.
`],
  invalid: [`
product "Tools", a kind of Hammers.
product "Hammers", a kind of Tools.
//       ^^^^^^^
`, `
cloud "North", part of South.
//     ^^^^^
cloud "South", part of North.
`],
  *file(file, context) {
    for (const thing of file.things) {
      if (!thing.nameSpan) continue;
      const kinds = cycleOf(thing, (one) => one.kindOf, context);
      if (kinds) yield { span: thing.nameSpan, message: `${circle(kinds, 'a kind of')}. They would all be the same. Take out one of the relations.` };
      const parts = cycleOf(thing, (one) => one.partOf, context);
      if (parts) yield { span: thing.nameSpan, message: `${circle(parts, 'part of')}. None can hold what holds it. Take out one of the relations.` };
    }
  },
};

/** `Hammers is declared a kind of Tools, which is declared a kind of Hammers`. */
function circle(names: readonly string[], relation: string): string {
  return [...names, names[0] ?? ''].join(`, which is declared ${relation} `).replace(', which is', ' is');
}

/** The names of a circle that begins with this thing, if it is the first of it by id: a circle is reported once. */
function cycleOf(start: Thing, next: (thing: Thing) => readonly string[], context: Context): readonly string[] | undefined {
  const before = new Map<string, Thing>();
  const queue: Thing[] = [start];
  for (const thing of queue) {
    for (const id of next(thing)) {
      if (id === start.id) {
        const way = [thing];
        for (let at = before.get(thing.id); at; at = before.get(at.id)) way.unshift(at);
        return way.every((one) => one.id >= start.id) ? way.map((one) => one.name) : undefined;
      }
      const parent = context.thing(id);
      if (!parent || before.has(id)) continue;
      before.set(id, thing);
      queue.push(parent);
    }
  }
  return undefined;
}
