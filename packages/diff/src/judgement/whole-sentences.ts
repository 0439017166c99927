import type { Change, Norm, SentenceForm } from '@dealwright/model';
import type { AgreementContext, Kind } from '@dealwright/clauses';
import { change } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { passage } from '../view.ts';
import { normCode, reservationCode } from './arrivals.ts';
import { normsOfSentence } from './derive.ts';
import type { PlacedSentence } from './placed.ts';
import { forWhom, together } from './sides.ts';
import type { SharedSpace } from './space.ts';

/** The forms of sentences whose coming and going is told by what they make the parties owe; the others are told by their fields. */
const FORMS: ReadonlySet<SentenceForm> = new Set<SentenceForm>(['duty', 'grant', 'first right', 'sole right', 'appointment', 'assignment']);

/** Whether a sentence is judged by what it makes the parties owe, and leaves them free to do. */
export function bindsOrFrees(side: PlacedSentence): boolean {
  return FORMS.has(side.sentence.predicate.form) && normsOfSentence(side).norms.length > 0;
}

/** Sentences of one clause that are new, or gone, as one change: what they give and take. */
export function wholeSentences(sides: readonly PlacedSentence[], version: 'base' | 'revision', whole: boolean, space: SharedSpace): Change | undefined {
  const [first] = sides;
  const all = sides.map((side) => ({ side, ...normsOfSentence(side) }));
  const norms = all.flatMap((one) => one.norms).map((norm) => space.identity[version].value(norm, norm.source.agreement));
  const leading = leadingNorm(norms);
  const kind = all.find((one) => one.norms.some(({ id }) => id === leading?.id))?.kind;
  if (!first || !leading || !kind) return undefined;
  const came = version === 'revision';
  const words = passage(first.version, first.unit, whole || sides.length > 1 ? first.unit.span : first.sentence.span);
  return change(codeOf(leading, kind, came), {
    message: `${kind.title} ${came ? 'added' : 'removed'}: ${all.map(({ side, kind: own }) => own?.prose(side.sentence, undated(side.context)) ?? '').join(' ')}`,
    forWhom: together(norms.map((norm) => forWhom(norm, came ? 'wider' : 'narrower', space))),
    ...(came ? { after: words } : { before: words }),
  });
}

/** Of an agreement whose days go without saying. */
function undated(context: AgreementContext): AgreementContext {
  if (!context.agreement) return context;
  const { dated: _dated, effective: _effective, ...agreement } = context.agreement;
  return { ...context, agreement: { ...agreement, from: [], to: [] }, effects: { ...context.effects } };
}

/** What a reader would say first of a sentence: what is kept for somebody, else what it says first. */
function leadingNorm(norms: readonly Norm[]): Norm | undefined {
  return norms.find(({ reservation, grantedTo }) => reservation !== undefined && grantedTo === undefined && reservation !== 'exclusive grant') ?? norms[0];
}

function codeOf(norm: Norm, { id }: Kind, came: boolean): ChangeCode {
  if (norm.reservation) return reservationCode(norm, came);
  if (norm.favoured) return came ? 'rights/best-terms/added/new' : 'rights/best-terms/removed/gone';
  if (norm.grantedTo) return came ? 'rights/grant/added/new' : 'rights/grant/removed/gone';
  const subject = SUBJECTS[id];
  if (subject) return came ? `${subject}/added/new` : `${subject}/removed/gone`;
  return normCode(norm.modality, came);
}

type Subject = 'money/payment-duty' | 'control/termination-right' | 'control/audit-right' | 'control/assignment-ban' | 'risk/secrecy' | 'risk/indemnity' | 'risk/insurance-duty' | 'rights/competition-ban';

/** Kinds of sentences that lawyers sort apart from other rights and duties. */
const SUBJECTS: Readonly<Partial<Record<string, Subject>>> = {
  payment: 'money/payment-duty', 'revenue-share': 'money/payment-duty', 'minimum-commitment': 'money/payment-duty', investment: 'money/payment-duty',
  termination: 'control/termination-right', audit: 'control/audit-right', assignment: 'control/assignment-ban',
  confidentiality: 'risk/secrecy', indemnity: 'risk/indemnity', insurance: 'risk/insurance-duty',
  'non-compete': 'rights/competition-ban', 'no-solicit': 'rights/competition-ban',
};

