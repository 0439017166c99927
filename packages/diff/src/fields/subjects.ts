import { does } from '@dealwright/clauses';
import type { AgreementContext, Field, Kind } from '@dealwright/clauses';
import type { Sentence } from '@dealwright/model';
import type { ChangeCode } from '../rows.generated.ts';
import type { Direction } from './direction.ts';
import { refineOrder, refineRenewal, refineSurvivors } from './refine.ts';
import type { Refinement } from './refine.ts';

/** What the changes of one field are called: a code for each direction, and the words of the message. */
export interface Subject {
  readonly codes: Partial<Readonly<Record<Direction, ChangeCode>>>;
  /** As a sentence names it, with its article: `a notice period`. */
  readonly noun: string;
  /** `longer`, `higher`, where it is not read off the code. */
  readonly words?: Partial<Readonly<Record<Direction, string>>>;
  /** What the clause now does, or no longer does, in the place of having it: `gives way to`. */
  readonly verb?: string;
  /** A code that says more than the direction does, where the data of the two values tell it. */
  readonly refine?: Refinement;
}

/** A field of a sentence that the comparison looks at, and under what its changes are reported; `undefined` where another part of the comparison reports them. */
export function subjectOf({ name }: Field, kind: Kind, sentences: readonly Sentence[], context: AgreementContext): Subject | undefined {
  const own = OF_KIND[kind.id];
  const subject = own?.[name] ?? (name === 'amount' ? undefined : BY_FIELD[name]) ?? own?.['*'];
  return subject ?? (name === 'amount' ? amountSubject(sentences, context) : undefined);
}

/** Whether changes of a field are told here, in sentences of a kind. */
export function isTold({ name }: Field, kind: Kind): boolean {
  const own = OF_KIND[kind.id];
  return name === 'amount' || name in BY_FIELD || (own !== undefined && (name in own || '*' in own));
}

/** What is committed to be bought; a rate, a sum, a count of units; and of sums those that are floors or ceilings in both versions. */
function amountSubject(sentences: readonly Sentence[], context: AgreementContext): Subject {
  const amounts = sentences.flatMap(({ predicate }) => ('object' in predicate && predicate.object && 'amount' in predicate.object ? predicate.object.amount ?? [] : 'amount' in predicate ? predicate.amount : []));
  if (amounts.some(({ measure }) => measure.type === 'percent' || measure.type === 'times')) return RATE;
  if (amounts.every(({ sense }) => sense === 'at least' || sense === 'more than')) return sentences.every((sentence) => does(sentence, context, 'purchase', 'acquire')) ? COMMITMENT : FLOOR;
  if (amounts.every(({ sense }) => sense === 'at most' || sense === 'less than')) return CEILING;
  return amounts.every(({ measure }) => measure.type === 'unit') ? QUANTITY : AMOUNT;
}

const FLOOR: Subject = { noun: 'a floor', codes: { ...heights('money/floor'), added: 'money/amount/added/set', removed: 'money/amount/removed/unset' } };
const COMMITMENT: Subject = { noun: 'a commitment', codes: { ...heights('money/commitment'), added: 'money/amount/added/set', removed: 'money/amount/removed/unset' } };
const CEILING: Subject = { noun: 'a ceiling', codes: { ...heights('money/ceiling'), added: 'money/amount/added/set', removed: 'money/amount/removed/unset' } };
const RATE: Subject = { noun: 'a rate', codes: { ...heights('money/rate'), added: 'money/amount/added/set', removed: 'money/amount/removed/unset' } };
const QUANTITY: Subject = { noun: 'a quantity', codes: { ...heights('money/quantity'), ...set('money/quantity') } };
const AMOUNT: Subject = { noun: 'an amount', codes: { ...heights('money/amount'), ...set('money/amount') } };

/** Fields that any sentence may have. Who, what, where, from when until when, if and except are not among them: they are read off the norms. */
const BY_FIELD: Readonly<Record<string, Subject>> = {
  bound: { noun: 'a bound', codes: { raised: 'money/bound/changed/tighter', lowered: 'money/bound/changed/looser', changed: 'money/bound/changed/other' }, words: { raised: 'tighter', lowered: 'looser' } },
  base: { noun: 'a base', codes: { raised: 'money/base/changed/wider', lowered: 'money/base/changed/narrower', changed: 'money/base/changed/other', ...set('money/base') } },
  cap: { noun: 'a cap', codes: { ...heights('money/cap'), added: 'money/cap/added/capped', removed: 'money/cap/removed/uncapped' } },
  tiers: { noun: 'steps', codes: { changed: 'money/steps/changed/other', added: 'money/steps/added/stepped', removed: 'money/steps/removed/flat' } },
  instalments: { noun: 'instalments', codes: { changed: 'money/instalments/changed/other', added: 'money/instalments/added/split', removed: 'money/instalments/removed/whole' } },
  price: { noun: 'a price', codes: { ...heights('money/price'), ...set('money/price') } },
  threshold: { noun: 'a threshold', codes: { ...heights('risk/threshold'), added: 'risk/threshold/added/threshold', removed: 'risk/threshold/removed/threshold' } },
  deadline: { noun: 'a deadline', codes: { ...lengths('time/deadline'), ...set('time/deadline'), changed: 'time/deadline/changed/other' }, words: { raised: 'later', lowered: 'earlier' } },
  notice: { noun: 'a notice period', codes: { ...lengths('time/notice'), ...set('time/notice'), changed: 'time/notice/changed/other' } },
  cure: { noun: 'a time to cure', codes: { ...lengths('time/cure'), ...set('time/cure'), changed: 'time/cure/changed/other' } },
  window: { noun: 'a head start', codes: { ...lengths('time/head-start'), ...set('time/head-start') } },
  exercise: { noun: 'a time to exercise', codes: { ...lengths('time/exercise'), ...set('time/exercise'), changed: 'time/exercise/changed/other' } },
  frequency: {
    noun: 'an interval', verb: 'recurs', words: { raised: 'shorter', lowered: 'longer' },
    codes: { raised: 'time/frequency/changed/more-often', lowered: 'time/frequency/changed/less-often', added: 'time/frequency/added/recurring', removed: 'time/frequency/removed/once', changed: 'time/frequency/changed/other' },
  },
  effort: { noun: 'a standard of effort', verb: 'asks only for', codes: { added: 'risk/effort/added/softened', removed: 'risk/effort/removed/absolute', changed: 'risk/effort/changed/other' } },
  share: { noun: 'a joint liability', codes: { raised: 'risk/share/changed/more', lowered: 'risk/share/changed/less', added: 'risk/share/added/said', removed: 'risk/share/removed/unsaid' }, words: { raised: 'wider', lowered: 'narrower' } },
  ground: { noun: 'a ground', codes: { raised: 'remedy/ground/changed/easier', lowered: 'remedy/ground/changed/harder', added: 'remedy/ground/added/needed', removed: 'remedy/ground/removed/not-needed', changed: 'remedy/ground/changed/other' }, words: { raised: 'wider', lowered: 'narrower' } },
  capacity: { noun: 'a function of the payment', verb: 'pays as', codes: { added: 'remedy/liquidated-damages/added/fixed', removed: 'remedy/liquidated-damages/removed/proved' } },
  release: { noun: 'a release from escrow', verb: 'releases the deposit', codes: { added: 'remedy/release/added/released', removed: 'remedy/release/removed/kept', changed: 'remedy/release/changed/other' } },
  yields: { noun: 'what it gives way to', verb: 'gives way to', codes: { added: 'control/priority/added/yields', removed: 'control/priority/removed/yields', changed: 'control/priority/changed/other' } },
  prevails: { noun: 'what it prevails over', verb: 'prevails over', codes: { added: 'control/priority/added/prevails', removed: 'control/priority/removed/prevails', changed: 'control/priority/changed/other' } },
  perpetual: granted('perpetual'), irrevocable: granted('irrevocable'), transferable: granted('transferable'), 'royalty-free': granted('royalty-free'), worldwide: granted('worldwide'), unlimited: granted('unlimited'),
  right: { noun: 'a first right', codes: { raised: 'rights/first-right-kind/changed/stronger', lowered: 'rights/first-right-kind/changed/weaker' }, words: { raised: 'stronger', lowered: 'weaker' } },
};

const LIABILITY: Readonly<Record<string, Subject>> = {
  cap: { noun: 'a cap on liability', codes: { ...heights('risk/liability-cap'), added: 'risk/liability-cap/changed/capped', removed: 'risk/liability-cap/changed/uncapped' } },
  exception: { noun: 'a carve-out', codes: { added: 'risk/liability/changed/carve-out', removed: 'risk/liability/changed/no-carve-out', changed: 'risk/liability/changed/other' } },
  '*': all('the liability', 'risk/liability/changed/other'),
};

/** Kinds whose sentences bind nobody by a norm: every field of theirs is compared here, `*` for those without a subject of their own. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, Subject>>>> = {
  'liability-cap': LIABILITY,
  'uncapped-liability': LIABILITY,
  'force-majeure': {
    end: { noun: 'an excuse', codes: { ...lengths('risk/force-majeure'), ...others('risk/force-majeure/changed/other') } },
    '*': all('the excuse', 'risk/force-majeure/changed/other'),
  },
  warranty: {
    end: { noun: 'a warranty', codes: { ...lengths('risk/warranty'), ...others('risk/warranty/changed/other') } },
    '*': all('the warranty', 'risk/warranty/changed/other'),
  },
  'service-level': { amount: { noun: 'a service level', codes: { raised: 'risk/service-level/changed/higher', lowered: 'risk/service-level/changed/lower', changed: 'risk/service-level/changed/other' } }, frequency: all('the service level', 'risk/service-level/changed/other'), bound: all('the service level', 'risk/service-level/changed/other'), '*': all('the service level', 'risk/service-level/changed/other') },
  insurance: { price: { noun: 'an insured sum', codes: { ...heights('risk/insurance'), ...set('risk/insurance') } } },
  holding: { amount: { noun: 'a holding', codes: heights('control/holding') }, base: all('the holding', 'control/holding/changed/other'), '*': all('the holding', 'control/holding/changed/other') },
  'governing-law': { '*': all('the governing law', 'control/governing-law/changed/other') },
  disputes: { seat: all('the place for disputes', 'control/seat/changed/other'), '*': all('the forum', 'control/forum/changed/other') },
  precedence: { order: { ...all('the order of precedence', 'control/precedence/changed/other'), refine: refineOrder }, '*': all('the order of precedence', 'control/precedence/changed/other') },
  'sole-remedy': { '*': all('the sole remedy', 'remedy/sole-remedy/changed/other') },
  void: { '*': all('what is void', 'remedy/void/changed/other') },
  'deemed-consent': { '*': all('the deemed consent', 'control/deemed-consent/changed/other') },
  notices: { '*': all('the way to give notice', 'control/notices/changed/other') },
  status: { '*': all('the status', 'control/status/changed/other') },
  'preferred-partner': { '*': all('the status', 'control/status/changed/other') },
  intention: { '*': all('the intention', 'control/intention/changed/other') },
  ownership: { '*': all('the owner', 'rights/ownership/changed/other') },
  closing: { start: all('the time of the closing', 'time/closing/changed/other'), deadline: all('the time of the closing', 'time/closing/changed/other'), condition: all('the condition of the closing', 'time/closing/changed/other') },
  'closing-conditions': { '*': all('what the agreement waits for', 'time/taking-effect/changed/other') },
  survival: {
    end: { noun: 'a length of survival', codes: { ...lengths('time/survival'), added: 'time/survival/changed/ending', removed: 'time/survival/changed/endless', changed: 'time/survival/changed/other' } },
    clauses: { ...all('what survives', 'time/survival/changed/other'), refine: refineSurvivors },
    '*': all('what survives', 'time/survival/changed/other'),
  },
  renewal: {
    term: { noun: 'a further term', codes: { ...lengths('time/renewal'), changed: 'time/renewal/changed/other' } },
    condition: { ...all('a way to stop the renewal', 'time/renewal/changed/other'), refine: refineRenewal },
    '*': all('the renewal', 'time/renewal/changed/other'),
  },
};

type Heights<S extends string> = { readonly raised: `${S}/changed/higher`; readonly lowered: `${S}/changed/lower`; readonly changed: `${S}/changed/other` };
function heights<S extends string>(subject: S): Heights<S> {
  return { raised: `${subject}/changed/higher`, lowered: `${subject}/changed/lower`, changed: `${subject}/changed/other` };
}

type Lengths<S extends string> = { readonly raised: `${S}/changed/longer`; readonly lowered: `${S}/changed/shorter` };
function lengths<S extends string>(subject: S): Lengths<S> {
  return { raised: `${subject}/changed/longer`, lowered: `${subject}/changed/shorter` };
}

function set<S extends string>(subject: S): { readonly added: `${S}/added/set`; readonly removed: `${S}/removed/unset` } {
  return { added: `${subject}/added/set`, removed: `${subject}/removed/unset` };
}

function others(code: ChangeCode): Subject['codes'] {
  return { added: code, removed: code, changed: code };
}

function all(noun: string, code: ChangeCode): Subject {
  return { noun, codes: { raised: code, lowered: code, ...others(code) } };
}

function granted<W extends string>(word: W): { readonly noun: string; readonly codes: Readonly<Record<'added' | 'raised', `rights/licence/added/${W}`> & Record<'removed' | 'lowered', `rights/licence/removed/${W}`>> } {
  return { noun: word, codes: { added: `rights/licence/added/${word}`, raised: `rights/licence/added/${word}`, removed: `rights/licence/removed/${word}`, lowered: `rights/licence/removed/${word}` } };
}
