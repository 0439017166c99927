import type { Agreement, Amendment, Change, Day, TimeBound } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import { sayFrom, sayTo } from '@dealwright/clauses';
import { saysTheSame } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import type { Comparing, Observer } from '../observer.ts';
import { partiesOf } from '../parties.ts';
import { change } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { elementOf, passage } from '../view.ts';
import type { HeaderChange } from './header-change.ts';
import { partyChanges } from './parties.ts';

type Instrument = Agreement | Amendment;

/** The heads of agreements and amendments: parties, dates, term, standing, what stands above and below. */
export const observeHeaders: Observer = ({ base: [old], revision: [now], sameWords }, comparing) => {
  if (sameWords || (old ?? now)?.type !== 'header') return [];
  const [was, is] = [old && elementOf(comparing.base, old, 'header')?.instrument, now && elementOf(comparing.revision, now, 'header')?.instrument];
  const passages = { ...(old && { before: passage(comparing.base, old) }), ...(now && { after: passage(comparing.revision, now) }) };
  const tell = ({ code, message }: HeaderChange): Change => change(code, { ...passages, message, forWhom: { uncertain: quiet.has(code) ? [] : concerned(was, is, comparing) } });
  if (was && is) return headerChanges(was, is, comparing).map(tell);
  const name = (was ?? is)?.name ?? '';
  return [tell(is ? { code: 'agreement/instrument/added/new', message: `${sentenceCase(kindOf(is))} ${name} is new.` } : { code: 'agreement/instrument/removed/gone', message: `${was ? sentenceCase(kindOf(was)) : 'Agreement'} ${name} is gone.` })];
};

/** A title binds nobody. */
const quiet: ReadonlySet<ChangeCode> = new Set(['agreement/title/changed/renamed']);

function headerChanges(old: Instrument, now: Instrument, comparing: Comparing): readonly HeaderChange[] {
  return [
    ...title(old, now), ...partyChanges(old, now, comparing.identity),
    ...days('agreement/date', 'its date', now.name, old.dated, now.dated),
    ...days('agreement/effective', 'the day on which it takes effect', now.name, old.effective, now.effective),
    ...condition(old, now, comparing), ...standing(old, now),
    ...(old.kind === 'agreement' && now.kind === 'agreement' ? [...term(old, now, comparing), ...relations(old, now, comparing)] : []),
  ];
}

function title(old: Instrument, now: Instrument): readonly HeaderChange[] {
  if (old.title === now.title && old.name === now.name) return [];
  const names = ({ title: long, name }: Instrument): string => (long === name ? `“${long}”` : `“${long}” (“${name}”)`);
  return [{ code: 'agreement/title/changed/renamed', message: `${sentenceCase(kindOf(now))} ${names(old)} is now called ${names(now)}.` }];
}

function days(subject: 'agreement/date' | 'agreement/effective', what: string, name: string, old: Day | undefined, now: Day | undefined): readonly HeaderChange[] {
  if (old === now) return [];
  if (old === undefined) return [{ code: `${subject}/added/set`, message: `${name} now says ${what}: ${now === undefined ? '' : sayDay(now)}.` }];
  if (now === undefined) return [{ code: `${subject}/removed/unset`, message: `${name} no longer says ${what}; before, it was ${sayDay(old)}.` }];
  return [{ code: `${subject}/changed/${now > old ? 'later' : 'earlier'}`, message: `${name}: ${what} is ${now > old ? 'later' : 'earlier'}: ${sayDay(now)} instead of ${sayDay(old)}.` }];
}

function condition({ effectiveUpon: old }: Instrument, { effectiveUpon: now, name }: Instrument, { identity }: Comparing): readonly HeaderChange[] {
  if (saysTheSame(identity.base.value(old), identity.revision.value(now))) return [];
  if (!old) return [{ code: 'agreement/condition/added/waits', message: `${name} now waits for an event before it binds anybody.` }];
  if (!now) return [{ code: 'agreement/condition/removed/unconditional', message: `${name} no longer waits for an event before it binds.` }];
  return [{ code: 'agreement/condition/changed/other', message: `${name} waits for something else than before.` }];
}

function standing(old: Instrument, now: Instrument): readonly HeaderChange[] {
  return [
    ...(old.draft === now.draft ? [] : [now.draft ? { code: 'agreement/draft/added/draft', message: `${now.name} is now a draft.` } as const : { code: 'agreement/draft/removed/final', message: `${now.name} is no longer a draft.` } as const]),
    ...(old.nonBinding === now.nonBinding ? [] : [now.nonBinding ? { code: 'agreement/binding/removed/non-binding', message: `${now.name} no longer binds anybody.` } as const : { code: 'agreement/binding/added/binding', message: `${now.name} now binds.` } as const]),
  ];
}

function term(old: Agreement, now: Agreement, comparing: Comparing): readonly HeaderChange[] {
  return [...edge('agreement/start', old.from, now.from, now.name, comparing), ...edge('agreement/end', old.to, now.to, now.name, comparing)];
}

function edge(subject: 'agreement/start' | 'agreement/end', old: readonly TimeBound[], now: readonly TimeBound[], name: string, { identity }: Comparing): readonly HeaderChange[] {
  if (saysTheSame(identity.base.value(old), identity.revision.value(now))) return [];
  const isEnd = subject === 'agreement/end';
  const say = (bounds: readonly TimeBound[]): string => bounds.map(isEnd ? sayTo : sayFrom).join(' and ');
  const verb = isEnd ? 'runs' : 'begins';
  if (old.length === 0) return [{ code: isEnd ? 'agreement/end/added/ends' : 'agreement/start/added/set', message: isEnd ? `${name} now ends: it runs ${say(now)}.` : `${name} now says when it begins: ${say(now)}.` }];
  if (now.length === 0) return [{ code: isEnd ? 'agreement/end/removed/endless' : 'agreement/start/removed/unset', message: isEnd ? `${name} no longer ends by itself; before, it ran ${say(old)}.` : `${name} no longer says when it begins; before, ${say(old)}.` }];
  const [was, is] = [dayOf(old), dayOf(now)];
  if (was === undefined || is === undefined || was === is) return [{ code: `${subject}/changed/other`, message: `${name} ${verb} otherwise: ${say(now)} instead of ${say(old)}.` }];
  const direction = is > was ? 'later' : 'earlier';
  return [{ code: `${subject}/changed/${direction}`, message: `${name} ${isEnd ? 'ends' : 'begins'} ${direction}: ${say(now)} instead of ${say(old)}.` }];
}

/** The last or first day, where it is one date. */
function dayOf(bounds: readonly TimeBound[]): number | undefined {
  const [bound] = bounds;
  return bounds.length === 1 && bound?.point.type === 'date' ? bound.point.day + (bound.inclusive ? 0.5 : 0) : undefined;
}

function relations(old: Agreement, now: Agreement, { identity }: Comparing): readonly HeaderChange[] {
  const { name } = now;
  const [was, is] = [old.under === undefined ? undefined : identity.base.instrument(old.under), now.under === undefined ? undefined : identity.revision.instrument(now.under)];
  const parent: readonly HeaderChange[] = was === is ? []
    : was === undefined ? [{ code: 'agreement/parent/added/under', message: `${name} now stands under ${now.under ?? ''}, which prevails over it.` }]
      : is === undefined ? [{ code: 'agreement/parent/removed/alone', message: `${name} no longer stands under ${old.under ?? ''}.` }]
        : [{ code: 'agreement/parent/changed/other', message: `${name} now stands under ${now.under ?? ''}, and no longer under ${old.under ?? ''}.` }];
  const before = new Set(old.supersedes.map(identity.base.instrument));
  const after = new Set(now.supersedes.map(identity.revision.instrument));
  return [
    ...parent,
    ...now.supersedes.filter((one) => !before.has(identity.revision.instrument(one))).map((one) => ({ code: 'agreement/supersedes/added/ends', message: `${name} now supersedes ${one}.` }) as const),
    ...old.supersedes.filter((one) => !after.has(identity.base.instrument(one))).map((one) => ({ code: 'agreement/supersedes/removed/revives', message: `${name} no longer supersedes ${one}.` }) as const),
    ...incorporated(old, now),
  ];
}

function incorporated(old: Agreement, now: Agreement): readonly HeaderChange[] {
  const before = new Map(old.incorporates.map((one) => [one.title, one.asOf]));
  const after = new Map(now.incorporates.map((one) => [one.title, one.asOf]));
  return [
    ...[...after].flatMap(([what, asOf]): readonly HeaderChange[] => {
      if (!before.has(what)) return [{ code: 'agreement/incorporates/added/in', message: `${now.name} now incorporates ${what}.` }];
      const was = before.get(what);
      return was === asOf ? [] : [{ code: 'agreement/incorporates/changed/other', message: `${now.name} incorporates ${what} as of ${asOf === undefined ? 'no day' : sayDay(asOf)}, before as of ${was === undefined ? 'no day' : sayDay(was)}.` }];
    }),
    ...[...before.keys()].filter((what) => !after.has(what)).map((what): HeaderChange => ({ code: 'agreement/incorporates/removed/out', message: `${now.name} no longer incorporates ${what}.` })),
  ];
}

function kindOf({ kind }: Instrument): string {
  return `the ${kind}`;
}

/** Everybody who is, or was, a party. */
function concerned(old: Instrument | undefined, now: Instrument | undefined, { base, revision }: Comparing): readonly string[] {
  const names = new Set([old, now].flatMap((one) => (one ? [one.name, ...(one.kind === 'amendment' ? [one.to] : [])] : [])));
  return partiesOf(base, revision, (name) => names.has(name));
}
