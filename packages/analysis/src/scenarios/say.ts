import { consentOf, nameOf, normProse, sayCondition, sayHappened, sayIf, sayPoint, saySet, sayValue } from '@dealwright/clauses';
import { DIMENSIONS, sayDay } from '@dealwright/model';
import type { Amount, Condition, Dimension, Exception, Norm, NormSource, Scenario, TimeBound, TimePoint, Vocabulary } from '@dealwright/model';
import { asMembers, clauseOf, isPlural, sayMembership } from '../collisions/found.ts';
import { NEVER, boxHolds, inPeriod, isTrue, withAncestors } from '../point/index.ts';
import type { Member } from '../point/index.ts';
import { FEW, capital, few, list, listFew } from '../words/say.ts';
import type { ScenarioAnswer } from './answer.ts';
import { appliedIn } from './answer.ts';
import type { AnswerKind, Decision } from './decide.ts';
import { atomsNamed } from './flips.ts';
import type { Change, Flip } from './flips.ts';
import type { Difference } from './supposition.ts';

/** An answer in words, whole sentences each. */
export interface AnswerWords {
  /** `OpenAI offers Stateless APIs on AWS`: the gravest case. */
  readonly act: string;
  /** `a breach of clause 2.1 of MSOAI`, `not governed by any clause`. */
  readonly answer: string;
  /** What the clauses say. */
  readonly because: readonly string[];
  /** What would free from them, and why it does not. */
  readonly tried: readonly string[];
  /** What nobody said and it hangs on. */
  readonly open: readonly string[];
  /** What would make the answer another. */
  readonly otherwise: readonly string[];
  /** Other members of the classes that were asked about. */
  readonly others: readonly string[];
}

const NOT_GOVERNED = 'not governed by any clause';

/** Puts an answer into words. */
export function sayAnswer(answer: ScenarioAnswer): AnswerWords {
  const { decision, standing: { vocabulary } } = answer;
  const because = [
    ...few(answer.applied, (norm) => `${capital(clauseOf(norm))} says: ${sayNorm(norm, vocabulary)}.`, (more) => `So say ${more} more.`),
    ...(decision.kind === 'breach' || decision.kind === 'unclear' ? decision.plain.requires : []).filter((norm) => !answer.applied.includes(norm)).map((norm) => `Yet ${clauseOf(norm)} requires it: ${sayNorm(norm, vocabulary)}.`),
  ];
  return {
    act: sayAct(answer, decision),
    answer: sayKind(answer.answer, answer.applied),
    because,
    tried: decision.kind === 'breach' || decision.kind === 'unclear' ? answer.applied.filter(({ modality }) => modality === 'prohibition').flatMap((norm) => sayTried(norm, because.length > 1 ? capital(clauseOf(norm)) : 'It', answer)) : [],
    open: decision.kind === 'unclear' ? sayAllOpen(answer) : [],
    otherwise: sayFlips(answer),
    others: sayOthers(answer),
  };
}

/** `a breach of clause 2.1 of MSOAI`; for many clauses the first few. */
export function sayKind(kind: AnswerKind, norms: readonly Norm[]): string {
  const clauses = listFew([...new Set(norms.map((norm) => clauseOf(norm)))]);
  switch (kind) {
    case 'breach': return `a breach of ${clauses}`;
    case 'unclear': return clauses === '' ? 'unclear' : `unclear under ${clauses}`;
    case 'required': return `required by ${clauses}`;
    case 'permitted': return `permitted by ${clauses}`;
    case 'not governed': return NOT_GOVERNED;
  }
}

/** What a scenario expects, as `sayKind` says an answer. */
export function sayExpected({ answer, references }: NonNullable<Scenario['expect']>): string {
  const clauses = list(references.map(({ what, number, agreement }) => `${what} ${number}${agreement === undefined ? '' : ` of ${agreement}`}`));
  switch (answer) {
    case 'breach': return `a breach of ${clauses}`;
    case 'unclear': return `unclear under ${clauses}`;
    case 'required': return `required by ${clauses}`;
    default: return answer;
  }
}

/** The answer as `expect` would have it: `breach of clause 2.1 of MSOAI`. Of several agreements, the first. */
export function writeExpected({ answer, applied }: Pick<ScenarioAnswer, 'answer' | 'applied'>): string | undefined {
  const opening = { breach: 'breach of', unclear: 'unclear under', required: 'required by', permitted: 'permitted', 'not governed': 'not governed' }[answer];
  if (answer === 'permitted' || answer === 'not governed') return opening;
  const [first] = applied;
  if (!first || first.source.agreement === '') return undefined;
  const numbers = [...new Set(applied.filter(({ source }) => source.agreement === first.source.agreement).map(({ source }) => source.clauseNumber))];
  if (numbers.some((number) => number.includes('/'))) return undefined;
  return `${opening} clause${numbers.length === 1 ? '' : 's'} ${list(numbers)} of ${writtenName(first.source)}`;
}

/** A short name as it must be written: in quotes where it is no capitalised word. */
function writtenName({ agreement }: NormSource): string {
  return /^\p{Lu}[\p{L}\d'’&-]*(?: [\p{Lu}\d][\p{L}\d'’&-]*)*$/u.test(agreement) ? agreement : `"${agreement}"`;
}

/** The word that opens each place where no other was written. */
const OPENING: Readonly<Record<Dimension, string>> = { object: '', recipient: 'to', customer: 'to', partner: 'with', venue: 'on', territory: 'in', means: 'using', purpose: 'for' };
const ORDER: readonly Dimension[] = ['object', 'recipient', 'customer', 'partner', 'venue', 'territory', 'means', 'purpose'];

/** `OpenAI offers Stateless APIs to Government Customers on Bedrock`. */
export function sayAct({ asked, action, standing: { vocabulary } }: ScenarioAnswer, { place }: Decision): string {
  // `pays Supplier USD 2 million`: who receives may stand before what is given.
  const order: readonly Dimension[] = asked.box.recipient?.word === '' ? ['recipient', ...ORDER.filter((dimension) => dimension !== 'recipient')] : ORDER;
  const places = order.flatMap((dimension) => {
    const member = place[dimension];
    const name = member === undefined ? '' : nameMember(member, vocabulary);
    const said = dimension === 'object' && asked.amount ? sayHowMuch(asked.amount, name) : name;
    return said === '' ? [] : [sayPlace(dimension, said, asked.box[dimension]?.word)];
  });
  return [nameOf(vocabulary, asked.bearer.party), thirdPerson(nameOf(vocabulary, action)), ...places].join(' ');
}

/** `20% of Revenue`, `10,000 seats of Software`, `USD 2 million`. */
function sayHowMuch(amount: Amount, of: string): string {
  const figure = sayValue(amount);
  return [figure, of].filter((part) => part !== '').join(' of ');
}

function sayPlace(dimension: Dimension, name: string, word = OPENING[dimension]): string {
  return word === '' ? name : `${word} ${name}`;
}

function nameMember(member: Member, vocabulary: Vocabulary): string {
  return member.startsWith('another:') ? `another ${member.slice('another:'.length)}` : nameOf(vocabulary, member);
}

/** `offers`, `publishes`, `supplies`. */
export function thirdPerson(verb: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** What a clause says, with the bounds that end it and its condition. */
function sayNorm(norm: Norm, vocabulary: Vocabulary): string {
  const { period, condition } = norm.scope;
  const bounds = period.to.filter(({ point }) => !isEnd(point));
  const events = bounds.filter(({ point }) => point.type !== 'date');
  const ends = (events.length > 0 ? events : bounds.toSorted((a, b) => lastDay(a) - lastDay(b)).slice(0, 1)).map(({ point, inclusive }) => `${inclusive ? 'through' : 'until'} ${sayPoint(point)}`);
  const when = sayIf(condition);
  return [normProse(norm, vocabulary), ...ends, when].filter((part) => part !== '').join(' ');
}

function lastDay({ point, inclusive }: TimeBound): number {
  return point.type === 'date' ? point.day - (inclusive ? 0 : 1) : Infinity;
}

function isEnd(point: TimePoint): boolean {
  return point.type === 'event' && /^(?:termination|expiry)\(/.test(point.event);
}

/** Why nothing in a clause that forbids frees the act: its end, its condition, its carve-outs. The clause is named where others were spoken of besides. */
function sayTried(norm: Norm, it: string, answer: ScenarioAnswer): readonly string[] {
  const { decision: { world }, day, standing } = answer;
  const ends = norm.scope.period.to.filter(({ point }) => point.type === 'event' && !isEnd(point) && !point.event.startsWith('blank:')).flatMap(({ point }) => (
    point.type !== 'event' ? [] : [`${it} ends with ${sayPoint(point)}, and nothing records that this had happened by ${sayDay(day)}.`]
  ));
  const spared = conjunctsOf(norm.scope.condition).flatMap((each) => (each.type === 'not' ? [`Nothing records that ${sayThat(missingIn(each.of, (part) => isTrue(part, day, world.course)))}.`] : []));
  return [...ends, ...spared, ...few(norm.scope.exceptions, (exception) => `The carve-out “except ${exception.text.replace(/^except /, '')}” does not help: ${whyNot(exception, answer, standing.vocabulary)}.`, (more) => `Nor do ${more} more carve-outs.`)];
}

function conjunctsOf(condition: Condition): readonly Condition[] {
  return condition.type === 'and' ? condition.of.flatMap(conjunctsOf) : [condition];
}

/** What a condition still lacks: of `A and B`, the part that is not so. */
function missingIn(condition: Condition, isSo: (part: Condition) => boolean): Condition {
  if (condition.type !== 'and') return condition;
  const missing = condition.of.filter((part) => !isSo(part));
  return missing.length === 1 && missing[0] ? missing[0] : { type: 'and', of: missing };
}

/** A condition as what somebody would record: `Acceptance has happened`, `Microsoft cannot support Frontier`. */
function sayThat(condition: Condition): string {
  if (condition.type === 'and' || condition.type === 'or') return list(condition.of.map(sayThat), condition.type);
  const [so, of] = condition.type === 'not' ? [false, condition.of] : [true, condition];
  return of.type === 'atom' && of.atom.event !== undefined ? sayHappened(of.atom.text, so) : sayCondition(condition);
}

const ROLE: Readonly<Record<Dimension, string>> = {
  object: 'what is concerned', venue: 'the cloud', customer: 'the customer', recipient: 'the recipient', territory: 'the territory', partner: 'the partner', purpose: 'the purpose', means: 'the means',
};

function whyNot(exception: Exception, { decision: { place, world }, day }: ScenarioAnswer, vocabulary: Vocabulary): string {
  for (const dimension of DIMENSIONS) {
    const member = place[dimension];
    const limits = exception.boxes.filter((box) => box[dimension] !== undefined);
    if (limits.length < exception.boxes.length || limits.some((box) => member !== undefined && boxHolds({ [dimension]: box[dimension] }, { [dimension]: member }, world.reading, vocabulary))) continue;
    const spared = list(limits.map((box) => saySet(box[dimension]!.set, vocabulary)), 'or');
    if (member === undefined && (dimension === 'venue' || dimension === 'territory')) return `nothing says that it is ${sayPlace(dimension, spared)}`;
    if (member === undefined) return `nothing says that ${ROLE[dimension]} is ${/ (?:and|or) /.test(spared) ? `among ${spared}` : asMembers(ROLE[dimension], spared)}`;
    const name = nameMember(member, vocabulary);
    return `${name} ${isPlural(name) ? 'are' : 'is'} not ${dimension === 'object' || dimension === 'customer' ? 'among ' : ''}${spared}`;
  }
  if (!inPeriod(day, exception.period, world.course)) return `it does not apply on ${sayDay(day)}`;
  if (!isTrue(exception.condition, day, world.course)) return `nothing records that ${sayThat(exception.condition)}`;
  return 'an exception to it applies';
}

/** What it hangs on, and what follows either way. */
function sayAllOpen(answer: ScenarioAnswer): readonly string[] {
  const { decision: { hangsOn, plain, ifSo } } = answer;
  if (hangsOn.length === 0 || !ifSo) return ['So much is left open that it could not all be tried.'];
  const [so, not] = [ifSo, plain].map((speaking) => sayKind(speaking.kind, appliedIn({ kind: speaking.kind, plain: speaking, under: [] })));
  const outcome = hangsOn.some(({ type }) => type === 'unsaid') ? `It may be ${so}.`
    : hangsOn.some(({ type }) => type === 'blank') ? `Filled in one way it is ${so}; in another, ${not}.`
    : `If ${hangsOn.length > 1 ? 'all of this is so' : 'so'}, it is ${so}; if not, ${not}.`;
  return [...hangsOn.map((difference) => sayOpen(difference, answer)), outcome];
}

/** What a question that nobody answered is. */
function sayOpen(difference: Difference, { action, standing: { vocabulary } }: ScenarioAnswer): string {
  switch (difference.type) {
    case 'member': {
      const judges = vocabulary.things.get(difference.kind)?.judgedBy ?? [];
      if (difference.kind.startsWith('unresolved:')) return `Nothing defines ${nameOf(vocabulary, difference.kind).replace(/^unresolved:/, '')}.`;
      return `Nobody has said whether ${sayMembership(nameMember(difference.member, vocabulary), nameOf(vocabulary, difference.kind))}${judges.length === 0 ? '' : `; ${list(judges)} decides`}.`;
    }
    case 'hosting': return `Nobody has said whether to ${nameOf(vocabulary, action)} something on a cloud is also to ${withAncestors(vocabulary, action).has('action:host') ? 'offer' : 'host'} it there.`;
    case 'whole': return `${nameMember(difference.whole, vocabulary)} ${isPlural(nameMember(difference.whole, vocabulary)) ? 'are' : 'is'} built on other products, and nobody has said whether to ${nameOf(vocabulary, action)} the one is to ${nameOf(vocabulary, action)} the others.`;
    case 'blank': return `${capital(clauseOf(difference.norm))} leaves a time open: ${difference.text}.`;
    case 'condition': return `Nothing records whether ${sayCondition(difference.holds ? { type: 'atom', atom: difference.atom } : { type: 'not', of: { type: 'atom', atom: difference.atom } })}.`;
    case 'unsaid': return `The scenario does not say ${list(difference.dimensions.map((dimension) => ASKED[dimension] ?? 'what'), 'or')}.`;
  }
}

const ASKED: Readonly<Record<Dimension, string>> = {
  object: 'what', venue: 'on which cloud', customer: 'to which customers', recipient: 'to whom', territory: 'in which territory', partner: 'with whom', purpose: 'for what', means: 'using what',
};

/** `It would be permitted by clause 2.2 of MSOAI after AGI Verification or on Azure.` */
function sayFlips(answer: ScenarioAnswer): readonly string[] {
  const byAnswer = new Map<string, string[]>();
  for (const flip of answer.flips()) {
    const said = sayKind(flip.decision.kind, appliedIn(flip.decision));
    const known = byAnswer.get(said);
    const when = sayChange(flip, answer);
    if (known) known.push(when);
    else byAnswer.set(said, [when]);
  }
  return [...byAnswer].map(([said, ways]) => `${said === NOT_GOVERNED ? 'No clause would govern it' : `It would be ${said}`} ${sayWays(ways.slice(0, FEW))}.`);
}

/** Ways that have an `and` of their own are kept apart. */
function sayWays(ways: readonly string[]): string {
  if (ways.length < 2 || !ways.some((way) => / and |, /.test(way))) return list(ways, 'or');
  return `${ways.slice(0, -1).join('; ')}; or ${ways.at(-1)}`;
}

function sayChange({ change }: Flip, answer: ScenarioAnswer): string {
  const { standing: { vocabulary } } = answer;
  switch (change.type) {
    case 'values': return sayValues(change, answer);
    case 'place': return sayPlace(change.dimension, saySet(change.set, vocabulary), change.word);
    case 'member': return `if ${sayMembership(nameMember(change.member, vocabulary), nameOf(vocabulary, change.kind))}`;
    case 'day': return change.before ? `through ${sayDay(change.day)}` : `from ${sayDay(change.day)}`;
  }
}

function sayValues({ values }: Extract<Change, { type: 'values' }>, { about }: ScenarioAnswer): string {
  const atoms = atomsNamed(about);
  const parts = [...values].map(([key, day]) => {
    const atom = atoms.get(key);
    const text = atom?.text ?? eventText(key, about);
    const isEvent = atom === undefined || atom.event !== undefined;
    if (isEvent && key.startsWith('consent(')) return day === NEVER ? `without ${consentOf(text)}` : `with ${consentOf(text)}`;
    if (isEvent) return day === NEVER ? `if ${sayHappened(text, false)}` : `after ${text}`;
    if (day !== NEVER) return `if ${text}`;
    return /\b(?:can|is|are)\b/.test(text) && atom ? `if ${sayCondition({ type: 'not', of: { type: 'atom', atom } })}` : `unless ${text}`;
  });
  return list(parts.map((part, at) => (at > 0 && part.startsWith('if ') && parts[at - 1]!.startsWith('if ') ? part.slice(3) : part)));
}

/** The words of an event that bounds a period. */
function eventText(event: string, norms: readonly Norm[]): string {
  const found = (point: TimePoint): string | undefined => {
    if (point.type === 'event') return point.event === event ? point.text : undefined;
    if (point.type === 'offset') return found(point.base);
    return point.type === 'earlier' || point.type === 'later' ? point.of.map(found).find((text) => text !== undefined) : undefined;
  };
  for (const { scope } of norms) {
    for (const part of [scope, ...scope.exceptions]) for (const { point } of [...part.period.from, ...part.period.to]) {
      const text = found(point);
      if (text !== undefined) return text.replaceAll(/\s+/g, ' ');
    }
  }
  return event;
}

function sayOthers(answer: ScenarioAnswer): readonly string[] {
  const byAnswer = new Map<string, string[]>();
  for (const decision of answer.others) {
    const said = sayKind(decision.kind, appliedIn(decision));
    const act = sayAct(answer, decision);
    byAnswer.set(said, [...byAnswer.get(said) ?? [], act]);
  }
  return [...byAnswer].map(([said, acts]) => `Where ${listFew(acts, 2)}, it is ${said}.`);
}
