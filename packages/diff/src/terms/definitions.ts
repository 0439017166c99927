import type { Change, ComparedVersion, Passage, Reached, Thing, ThingId, Unit } from '@dealwright/model';
import { nameOf } from '@dealwright/clauses';
import { saysTheSame } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import type { Comparing, Observer } from '../observer.ts';
import { change } from '../rows/change.ts';
import type { ForWhom } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { elementOf, passage } from '../view.ts';
import { partiesOf } from '../parties.ts';
import { ATTRIBUTES } from './attributes.ts';
import { periodChange } from './periods.ts';
import { above, reachOf } from './reach.ts';
import type { Origin } from './reach.ts';

/** A declaration on both sides, and where it stands. */
interface Defined { readonly old: Thing; readonly now: Thing; readonly before: Passage; readonly after: Passage; readonly comparing: Comparing }

/** What is declared: each thing that a definition says of its term is one change, told where it stands, with every clause that it reaches. */
export const observeDefinitions: Observer = ({ base: [old], revision: [now], sameWords }, comparing) => {
  if (sameWords || (old ?? now)?.type !== 'declaration') return [];
  const [before, after] = [old && elementOf(comparing.base, old, 'declaration')?.thing, now && elementOf(comparing.revision, now, 'declaration')?.thing];
  if (old && now && before && after) return changes({ old: before, now: after, before: passage(comparing.base, old), after: passage(comparing.revision, now), comparing });
  if (now && after) return [change('terms/definition/added/new', { message: `${after.name} is newly defined.`, after: passage(comparing.revision, now), reaches: reachOf(comparing.revision, 'revision', [{ id: after.id, follows: true }]) })];
  return old && before ? [gone(before, old, comparing)] : [];
};

function gone(thing: Thing, unit: Unit, comparing: Comparing): Change {
  const reaches = reachOf(comparing.base, 'base', [{ id: thing.id, follows: true }]);
  return change('terms/definition/removed/gone', { message: `${thing.name} is no longer defined.`, before: passage(comparing.base, unit), reaches });
}

function changes(defined: Defined): readonly Change[] {
  const { old, now } = defined;
  const found = [...renamed(defined), ...attributes(defined), ...meaning(defined), ...judges(defined), ...periodOf(defined), ...calendar(defined), ...forms(defined)];
  if (found.length > 0) return found;
  const sort = ({ group, aspect, converse }: Thing): unknown => ({ group, aspect, converse });
  const translated = (thing: Thing, side: 'base' | 'revision'): unknown => defined.comparing.identity[side].value(sort(thing));
  return saysTheSame(translated(old, 'base'), translated(now, 'revision')) ? [] : [told(defined, 'terms/definition/changed/other', `${now.name} is declared to be of another sort.`)];
}

function renamed({ old, now, before, after, comparing }: Defined): readonly Change[] {
  if (old.name === now.name) return [];
  const reaches = reachOf(comparing.revision, 'revision', [{ id: now.id, follows: false }]);
  return [change('terms/name/changed/renamed', { message: `${old.name} is now called ${now.name}, wherever it is used.`, before, after, reaches })];
}

function attributes(defined: Defined): readonly Change[] {
  const { old, now, comparing: { base, revision, identity } } = defined;
  return ATTRIBUTES.flatMap(({ read, added, removed, sayAdded, sayRemoved, reachesOther }) => {
    const before = new Map(read(old).map((id) => [identity.base.id(id), id]));
    const after = new Map(read(now).map((id) => [identity.revision.id(id), id]));
    const came = [...after].flatMap(([canonical, id]) => (before.has(canonical) ? [] : [id]));
    const went = [...before].flatMap(([canonical, id]) => (after.has(canonical) ? [] : [id]));
    const origins = (version: ComparedVersion, thing: Thing, id: ThingId): readonly Origin[] => [
      { id: thing.id, follows: true }, ...(reachesOther ? [id, ...above(version, id)].map((other) => ({ id: other, follows: false })) : []),
    ];
    return [
      ...came.map((id) => told(defined, added, sentenceCase(sayAdded(now.name, nameOf(revision.vocabulary, id))), origins(revision, now, id))),
      // What no longer belongs to the other was reached through it before.
      ...went.map((id) => told(defined, removed, sentenceCase(sayRemoved(now.name, nameOf(base.vocabulary, id))), [{ id: now.id, follows: true }], reachesOther ? reachOf(base, 'base', origins(base, old, id)) : [])),
    ];
  });
}

function meaning(defined: Defined): readonly Change[] {
  const { old, now, comparing: { identity } } = defined;
  const [was, is] = [normal(old.meaning), normal(now.meaning)];
  const redefined = !saysTheSame(identity.base.value(old.when), identity.revision.value(now.when));
  if (now.kind === 'event' && ((was !== undefined && is !== undefined && was !== is) || redefined)) return [told(defined, 'terms/event/changed/redefined', `The event ${now.name} is redefined: what begins, ends or hangs on it may do so on another day.`)];
  if (was === is) return [];
  if (was === undefined) return [told(defined, 'terms/meaning/added/given', `${now.name} is now given a meaning: “${is ?? ''}”.`)];
  if (is === undefined) return [told(defined, 'terms/meaning/removed/gone', `${now.name} is no longer given a meaning; before, it was “${was}”.`)];
  return [told(defined, 'terms/meaning/changed/other', `${now.name} now means “${is}”; before, it meant “${was}”.`)];
}

/** Who judges gains by it, where it is a party. */
function judges(defined: Defined): readonly Change[] {
  const { old, now, comparing } = defined;
  const [was, is] = [old.judgedBy.join(' and '), now.judgedBy.join(' and ')];
  if (was === is) return [];
  const parties = partiesOf(comparing.base, comparing.revision);
  const gains = now.judgedBy.filter((name) => parties.includes(name) && !old.judgedBy.includes(name));
  const loses = old.judgedBy.filter((name) => parties.includes(name) && !now.judgedBy.includes(name));
  const whom: ForWhom = { favours: gains, burdens: loses };
  if (was === '') return [told(defined, 'terms/judge/added/named', `${is} now judges whether ${now.name} has happened.`, undefined, [], whom)];
  if (is === '') return [told(defined, 'terms/judge/removed/open', `Nobody is named any more who judges whether ${now.name} has happened; before, it was ${was}.`, undefined, [], whom)];
  return [told(defined, 'terms/judge/changed/other', `${is} now judges whether ${now.name} has happened, in the place of ${was}.`, undefined, [], whom)];
}

function periodOf(defined: Defined): readonly Change[] {
  const { old, now, comparing: { identity } } = defined;
  const direction = periodChange(old.period, now.period, identity);
  if (direction === undefined) return [];
  const says = { longer: 'is longer', shorter: 'is shorter', other: 'runs on other days' }[direction];
  return [told(defined, `terms/period/changed/${direction}`, `The period ${now.name} ${says}.`)];
}

function calendar(defined: Defined): readonly Change[] {
  const { old, now } = defined;
  if (saysTheSame(old.closedOn?.toSorted(), now.closedOn?.toSorted())) return [];
  return [told(defined, 'terms/calendar/changed/other', `The days that count as business days by ${now.name} are others.`)];
}

function forms({ old, now, before, after }: Defined): readonly Change[] {
  const came = now.forms.filter((form) => !old.forms.includes(form));
  const went = old.forms.filter((form) => !now.forms.includes(form));
  return [
    ...came.map((form) => change('terms/form/added/known', { message: `${now.name} may now also be called “${form}”.`, before, after })),
    ...went.map((form) => change('terms/form/removed/unknown', { message: `${now.name} may no longer be called “${form}”.`, before, after })),
  ];
}

/** A change of a definition. Unless said, it is uncertain for the parties of every agreement that it reaches. */
function told({ now, before, after, comparing }: Defined, code: ChangeCode, message: string, origins: readonly Origin[] = [{ id: now.id, follows: true }], more: readonly Reached[] = [], whom?: ForWhom): Change {
  const reached = reachOf(comparing.revision, 'revision', origins);
  // A clause that stands in both versions is listed once, as it is now.
  const titles = new Set(reached.map(({ unit }) => unit.id));
  const reaches = [...reached, ...more.filter(({ unit }) => !titles.has(unit.id))];
  return change(code, { message, before, after, reaches, forWhom: whom ?? { uncertain: partiesReached(reaches, comparing) } });
}

function partiesReached(reaches: readonly Reached[], { base, revision }: Comparing): readonly string[] {
  const instruments = new Set(reaches.map(({ unit }) => unit.instrument));
  return partiesOf(base, revision, (name) => instruments.has(name));
}

function normal(text: string | undefined): string | undefined {
  return text?.trim().replaceAll(/\s+/g, ' ');
}
