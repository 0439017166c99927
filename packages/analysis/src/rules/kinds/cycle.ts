import type { ThingId } from '@dealwright/model';
import { wayBetween, type Next } from '../../circles.ts';
import type { Context } from '../../context.ts';
import type { ModelRule } from '../../rule.ts';
import { sayWay } from '../../words/say.ts';

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
      const kinds = circleFrom(thing.id, context.circle('kinds', thing.id), (id) => context.thing(id)?.kindOf ?? []);
      if (kinds) yield { span: thing.nameSpan, message: `${say(kinds, 'a kind of', context)}. They would all be the same. Take out one of the relations.` };
      const parts = circleFrom(thing.id, context.circle('parts', thing.id), (id) => context.thing(id)?.partOf ?? []);
      if (parts) yield { span: thing.nameSpan, message: `${say(parts, 'part of', context)}. None can hold what holds it. Take out one of the relations.` };
    }
  },
};

/** The shortest circle from a thing back to itself, if it is the first of those that share one: they are reported once. */
function circleFrom(id: ThingId, members: readonly ThingId[], next: Next): readonly ThingId[] | undefined {
  if (members[0] !== id) return undefined;
  const among = new Set(members);
  const ways = next(id).flatMap((step) => (among.has(step) ? [wayBetween(step, id, among, next) ?? []] : []));
  return [id, ...(ways.toSorted((a, b) => a.length - b.length)[0] ?? [])];
}

/** `Hammers is declared a kind of Tools, which is declared a kind of Hammers`. */
function say(ids: readonly ThingId[], relation: string, context: Context): string {
  return sayWay(ids.map((id) => context.thing(id)?.name ?? id), `is declared ${relation}`);
}
