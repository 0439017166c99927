import type { Day, Fact, Norm, Scope, ThingId, Verdict, Vocabulary } from '@dealwright/model';
import { unknownsOf } from './course.ts';
import type { Unknown } from './course.ts';
import { Ground } from './place.ts';
import type { Way } from './place.ts';
import { Memberships } from './reading.ts';
import type { Satisfied, Solver } from './solver.ts';
import { dayOf, holds, inPeriod, isDay } from './time.ts';
import type { Course } from './time.ts';
import { and, implies, integer, NO, not, or, sharing, YES } from './terms.ts';
import type { Term } from './terms.ts';

/** A question about a duty or permission and a prohibition that bind one party. */
export interface PairQuestion {
  readonly norm: Norm;
  readonly prohibition: Norm;
  readonly bearer: ThingId;
  readonly vocabulary: Vocabulary;
  readonly facts: readonly Fact[];
  readonly asOf: Day;
}

/** A verdict, or that z3 did not find one in its time. */
export type Decision = Extract<Verdict, 'conflict' | 'depends' | 'compatible'> | 'unknown';

/**
 * Has z3 decide a pair, from the page on meaning: a collision is a term over a day, a course of events and memberships.
 * It depends where some reading and some course satisfy the term; it is a conflict where no reading keeps it from being
 * satisfied as things stand. Readings that might are proposed one by one, and each course that answers one rules out others.
 */
export async function decide(question: PairQuestion, solver: Solver): Promise<Decision> {
  const { constants, axioms, open, collision } = encode(question);
  const chance = open.filter(({ choice }) => !choice);
  const course = [...chance.map(({ constant }) => constant), 'day'];
  const some = (domain: 'standing' | 'any'): readonly string[] =>
    [...course.map((name) => `(declare-const ${name} Int)`), ...chance.map((each) => `(assert ${each[domain]})`), `(assert ${collision})`];
  await solver.ask(['(push)', ...constants.map((name) => `(declare-const ${name} Bool)`), ...axioms.map((axiom) => `(assert ${axiom})`)]);
  try {
    const ever = await inside(solver, some('any'));
    if (ever.answer !== 'sat') return ever.answer === 'unsat' ? 'compatible' : 'unknown';
    const answered: string[] = [];
    for (;;) {
      const reading = await inside(solver, answered, constants);
      if (reading.answer !== 'sat') return reading.answer === 'unsat' ? 'conflict' : 'unknown';
      const found = await inside(solver, [...[...reading.values].map(([name, value]) => `(assert (= ${name} ${value}))`), ...some('standing')], course);
      if (found.answer !== 'sat') return found.answer === 'unsat' ? 'depends' : 'unknown';
      answered.push(`(assert (not ${collision.replaceAll(/\b(?:c\d+|day)\b/g, (name) => found.values.get(name) ?? name)}))`);
    }
  } finally {
    await solver.ask(['(pop)']);
  }
}

async function inside(solver: Solver, commands: readonly string[], wanted: readonly string[] = []): Promise<{ readonly answer: Satisfied; readonly values: ReadonlyMap<string, string> }> {
  const answer = await solver.check(['(push)', ...commands]);
  const values = answer === 'sat' ? await solver.values(wanted) : new Map<string, string>();
  await solver.ask(['(pop)']);
  return { answer, values };
}

/** What z3 is told of a pair. */
export interface Encoded {
  /** Memberships and other open readings. */
  readonly constants: readonly string[];
  readonly axioms: readonly Term[];
  readonly open: readonly Unknown[];
  /** That the two collide on `day`, whatever the bearer chooses, in the course that the constants of chance say. */
  readonly collision: Term;
}

/** The question as terms. */
export function encode({ norm, prohibition, bearer, vocabulary, facts, asOf }: PairQuestion): Encoded {
  const memberships = new Memberships(vocabulary);
  const ground = new Ground(norm, prohibition, vocabulary, memberships);
  const { open, fixed } = unknownsOf(norm, prohibition, bearer, facts, asOf);
  const course = new Map([...fixed, ...open.map(({ name, constant }): [string, Term] => [name, constant])]);
  const chosen = open.filter(({ choice }) => choice);
  const points = testPoints([norm.scope, prohibition.scope].flatMap(withExceptions), course, asOf);
  const days: Days = (day, shared) => ground.ways({ shared, known: new Map(), stands: ({ period, condition }) => shared(and([inPeriod(day, period, course), holds(condition, day, course)])) });
  const collision = norm.modality === 'obligation'
    ? always(chosen, sharing((shared) => dutyFails(norm, (day) => days(day, shared), chosen.length === 0 ? ['day'] : points, points, asOf)))
    : libertyFails(chosen, days);
  const axioms = memberships.axioms();
  return { constants: [...memberships.names, ...ground.questions], axioms, open, collision: and([isDay('day'), collision]) };
}

/** The ways on a day, with what stands on that day said once. */
type Days = (day: Term, shared: (term: Term) => Term) => readonly Way[];

/** That on one of the days something is owed, and no way is left to do it that is not forbidden; for an act of event, on no other day either. */
function dutyFails(norm: Norm, waysOn: (day: Term) => readonly Way[], days: readonly Term[], points: readonly Term[], asOf: Day): Term {
  const owed = (ways: readonly Way[]): Term => or(ways.map((way) => way.own));
  const free = (ways: readonly Way[]): Term => or(ways.map((way) => and([way.own, not(way.forbidden)])));
  if (norm.acts.aspect === 'state') {
    return or(days.flatMap((day) => grouped(waysOn(day)).map(([, ways]) => and([isDay(day), owed(ways), not(free(ways))]))));
  }
  const everywhere = points.map((point) => ({ point, at: new Map(grouped(waysOn(point))) }));
  const isNow = (day: Term): Term => `(>= ${day} ${integer(asOf)})`;
  const never = (key: string, what: (ways: readonly Way[]) => Term, when: (day: Term) => Term): Term =>
    and(everywhere.map(({ point, at }) => implies(and([isDay(point), when(point)]), not(what(at.get(key) ?? [])))));
  return or(days.flatMap((day) => grouped(waysOn(day)).map(([key, ways]) => and([isDay(day), owed(ways), or([
    and([isNow(day), never(key, free, isNow)]),
    and([never(key, owed, isNow), never(key, free, () => YES)]),
  ])]))));
}

/** That at some way both stand on the day by some choice, and on no day on which both can stand does any choice make it lawful. */
function libertyFails(chosen: readonly Unknown[], days: Days): Term {
  const waysOn = (day: Term, term: (way: Way) => Term) => (index: number): Term => sharing((shared) => {
    const way = days(day, shared).filter(({ own, forbidden }) => own !== NO && forbidden !== NO)[index];
    return way === undefined ? NO : term(way);
  });
  const both = ({ own, forbidden }: Way): Term => and([own, forbidden]);
  if (chosen.length === 0) return sharing((shared) => or(days('day', shared).map(both)));
  const indexes = days('day', (term) => term).filter(({ own, forbidden }) => own !== NO && forbidden !== NO).map((_, index) => index);
  const [today, then] = [waysOn('day', both), waysOn('other', both)];
  const lawfulThen = waysOn('other', ({ own, forbidden }) => implies(own, forbidden));
  return or(indexes.map((index) => and([
    sometimes(chosen, today(index)),
    `(forall ((other Int)) ${implies(and([isDay('other'), sometimes(chosen, then(index))]), always(chosen, lawfulThen(index)))})`,
  ])));
}

function always(chosen: readonly Unknown[], term: Term): Term {
  return chosen.length === 0 ? term : `(forall (${chosen.map(({ constant }) => `(${constant} Int)`).join(' ')}) ${implies(and(chosen.map(({ any }) => any)), term)})`;
}

function sometimes(chosen: readonly Unknown[], term: Term): Term {
  return `(exists (${chosen.map(({ constant }) => `(${constant} Int)`).join(' ')}) ${and([...chosen.map(({ any }) => any), term])})`;
}

function grouped(ways: readonly Way[]): readonly (readonly [string, readonly Way[]])[] {
  const groups = new Map<string, Way[]>();
  for (const way of ways) groups.set(way.key, [...groups.get(way.key) ?? [], way]);
  return [...groups];
}

function withExceptions(scope: Scope): readonly Scope[] {
  return [scope, ...scope.exceptions.flatMap(withExceptions)];
}

/** Days between any two of which nothing begins or ends: what is true at all of them is true on every day. */
function testPoints(scopes: readonly Scope[], course: Course, asOf: Day): readonly Term[] {
  const bounds = new Set<Term>([integer(asOf), ...course.values()]);
  for (const { period } of scopes) for (const { point } of [...period.from, ...period.to]) bounds.add(dayOf(point, course));
  return [...bounds].flatMap((bound) => [`(- ${bound} 1)`, bound, `(+ ${bound} 1)`]);
}
