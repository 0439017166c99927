import type { Finding, ThingId } from '@dealwright/model';
import { list } from '../words/say.ts';
import { classificationFixes, laterOf } from './fixes.ts';
import { asMembers, isPlural, nameMember, titledClauseOf } from './found.ts';
import type { Found, Speech } from './found.ts';
import type { Membership } from './option.ts';
import { isPast, sayAssumptions, sayFrom } from './message.ts';
import { wordWitness } from './word-witness.ts';

/** A question of membership that nobody has answered, and a pair that hangs on it. */
export interface Hanging {
  /** Equal for one question, whichever way round it is asked. */
  readonly key: string;
  readonly memberships: readonly Membership[];
  readonly found: Found;
  /** The two collide where the answer is no. */
  readonly undoes: boolean;
}

/**
 * The questions on which a pair hangs: one for each pair of classes that would bring the two together. A question that
 * asks the same of narrower classes is left out.
 */
export function questionsOf(found: Found, speech: Speech): readonly Hanging[] {
  const all = new Map<string, Hanging>();
  for (const memberships of found.asked) {
    const key = memberships.map((pair) => pair.toSorted().join(' = ')).toSorted().join(' and ');
    if (!all.has(key)) all.set(key, { key, memberships, found, undoes: found.undoes });
  }
  const { taxonomy } = speech.setting;
  const under = (a: Membership, b: Membership): boolean => taxonomy.ancestors(a[0]).has(b[0]) && taxonomy.ancestors(a[1]).has(b[1]);
  const narrower = (a: Membership, b: Membership): boolean => under(a, b) || under(a, [b[1], b[0]]);
  const questions = [...all.values()];
  return questions.filter((one) => !questions.some((other) => other !== one && one.memberships.length === 1 && other.memberships.length === 1
    && narrower(one.memberships[0]!, other.memberships[0]!) && !(narrower(other.memberships[0]!, one.memberships[0]!) && other.key > one.key)));
}

/** More pairs than this are counted, not named. */
const MOST_NAMED = 3;
const MOST_RELATED = 20;

/** One finding for one question, whatever hangs on it; on the later declaration. `hanging` is in order, and not empty. */
export function questionFinding(hanging: readonly Hanging[], speech: Speech): Finding {
  const { memberships, key, found } = hanging[0]!;
  const asked = memberships.map(([a, b]) => laterOf(a, b, speech));
  const [later, other] = (asked[0] ?? []).map((id) => speech.vocabulary.things.get(id));
  return {
    code: found.code,
    severity: hanging.every((one) => isPast(one.found, speech)) ? 'information' : 'warning',
    verdict: 'depends',
    message: [sayOpen(asked, speech), ...sayAnswers(hanging, asked, speech)].join(' '),
    span: later?.nameSpan ?? found.first.norm.source.span,
    related: hanging.slice(0, MOST_RELATED).flatMap((one) => {
      const { first, second } = one.found;
      return [
        { span: first.norm.source.span, message: `${titledClauseOf(first.norm)} hangs on it` },
        { span: second.norm.source.span, message: `${titledClauseOf(second.norm)} ${one.found.comparison.against ?? 'would be breached'}` },
      ];
    }),
    witness: wordWitness(found, speech),
    fixes: asked.length === 1 && later && other ? classificationFixes(later, other, speech) : [],
    clauses: [...new Set(hanging.flatMap((one) => [one.found.first.norm.source.clause, one.found.second.norm.source.clause]))],
    question: { key, text: asked.map((pair) => ask(pair, speech)).join(' ') },
  };
}

type Asked = readonly [member: ThingId, kind: ThingId];

function ask([member, kind]: Asked, { setting: { taxonomy } }: Speech): string {
  const [name, of] = [nameMember(member, taxonomy), nameMember(kind, taxonomy)];
  return `${isPlural(name) ? 'Are' : 'Is'} ${name} ${asMembers(name, of)}?`;
}

function sayOpen(asked: readonly Asked[], { setting: { taxonomy } }: Speech): string {
  const parts = asked.map(([member, kind]) => {
    const [name, of] = [nameMember(member, taxonomy), nameMember(kind, taxonomy)];
    return `${name} ${isPlural(name) ? 'are' : 'is'} not stated to be, or not to be, ${asMembers(name, of)}`;
  });
  return `${list(parts)}.`;
}

function sayAnswers(hanging: readonly Hanging[], asked: readonly Asked[], speech: Speech): readonly string[] {
  const [[member] = ['']] = asked;
  const so = asked.length > 1 ? 'If all that is so' : isPlural(nameMember(member, speech.setting.taxonomy)) ? 'If they are' : 'If it is';
  const [yes, no] = [hanging.filter(({ undoes }) => !undoes), hanging.filter(({ undoes }) => undoes)];
  return [
    ...(yes.length > 0 ? [`${so}, ${sayBreaches(yes, speech)}.`] : []),
    ...(no.length > 0 ? [`${so} not, ${sayBreaches(no, speech)}.`] : []),
  ];
}

/** One after another; where all hold from and to the same days these are said once. */
function sayBreaches(hanging: readonly Hanging[], speech: Speech): string {
  const all = new Map(hanging.map(({ found }) => [sayBreach(found, speech).join(''), sayBreach(found, speech)]));
  const said = [...all.values()].slice(0, MOST_NAMED);
  const more = all.size - MOST_NAMED;
  const rest = more > 0 ? [more === 1 ? 'one more pair of clauses collides' : `${more} more pairs of clauses collide`] : [];
  const when = said[0]?.[1] ?? '';
  if (said.every(([, other]) => other === when)) return said.length === 1 ? `${said[0]?.[0] ?? ''}${when}` : `${join([...said.map(([breach]) => breach), ...rest])}${when === '' ? '' : `,${when}`}`;
  return join([...said.map((parts) => parts.join('')), ...rest]);
}

/** Whole sentences, so that a list of them has a comma before its `and`. */
function join(sentences: readonly string[]): string {
  return sentences.length < 2 ? sentences.join('') : `${sentences.slice(0, -1).join(', ')}, and ${sentences.at(-1) ?? ''}`;
}

/** What collides, and when. */
function sayBreach(found: Found, speech: Speech): readonly [breach: string, when: string] {
  const days = sayFrom(found);
  const assumed = sayAssumptions(found, speech);
  return [found.comparison.sayBreach(found), `${days === '' ? '' : ` ${days}`}${assumed.length > 0 ? `, if ${list(assumed)}` : ''}`];
}
