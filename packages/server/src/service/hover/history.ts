import type { ClauseVersion, Conformed } from '@dealwright/analysis';
import { explain } from '@dealwright/clauses';
import type { Agreement, Clause } from '@dealwright/model';
import { groupBy, sayDay } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { agreementNamed } from '../deals.ts';
import { escaped, list, paragraphs } from '../markdown.ts';
import { contextOf } from './clause-context.ts';
import { linkTo } from './places.ts';

/** More versions than this are counted. */
const MOST = 5;

/** Who wrote a clause and who changed it, what it said before and says since, the oldest first. Nothing for a clause that nobody changed. */
export function history(deals: Deals, clause: Clause): string | undefined {
  const conformed = conformedWith(deals, clause.agreement);
  const versions = versionsOf(conformed, clause);
  if (!conformed || versions.length < 2) return undefined;
  const at = versions.findIndex((version) => version.clause === clause);
  const shown = versions.length <= MOST + 1 ? versions : [...(at >= 0 && at < versions.length - MOST ? [versions[at]!] : []), ...versions.slice(-MOST)];
  return paragraphs('**History**', list([
    ...(shown.length < versions.length ? [`${versions.length - shown.length} earlier versions`] : []),
    ...shown.map((version) => sayVersion(deals, conformed.agreement, version, clause)),
  ]));
}

/** What took the place of the words of a clause, and when: `[A2026](…) replaced it on 27 April 2026`. */
export function successor(deals: Deals, clause: Clause): string | undefined {
  const versions = versionsOf(conformedWith(deals, clause.agreement), clause);
  const at = versions.findIndex((version) => version.clause === clause);
  const next = at < 0 ? undefined : versions[at + 1];
  if (next?.from === undefined) return undefined;
  const [instruction] = next.instructions;
  const place = instruction?.span ?? next.opened?.amendment.nameSpan;
  return `${place ? linkTo(deals, place, next.writtenBy) : escaped(next.writtenBy)} ${next.from > deals.settings.asOf ? DOES[next.how] : DID[next.how]} on ${sayDay(next.from)}`;
}

/** The versions of a clause, the oldest first, where an amendment wrote or changed one. */
export function versionsOf(conformed: Conformed | undefined, { schedule, number }: Clause): readonly ClauseVersion[] {
  if (!conformed) return [];
  let byNumber = histories.get(conformed);
  if (!byNumber) {
    const all = new Set([...conformed.editions, ...conformed.awaited].flatMap(({ entries }) => entries));
    histories.set(conformed, byNumber = groupBy(all, (version) => version.number));
  }
  return byNumber.get(schedule === undefined ? number : `${schedule}/${number}`) ?? [];
}

const histories = new WeakMap<Conformed, ReadonlyMap<string, readonly ClauseVersion[]>>();

/** An agreement with its amendments worked in; nothing for one that nobody amends. */
export function conformedWith(deals: Deals, agreement: string): Conformed | undefined {
  const isAmended = [...deals.files.values()].some((file) => file.amendments.some(({ to }) => to === agreement));
  return isAmended ? deals.conformed(agreement) : undefined;
}

const DOES: Readonly<Record<ClauseVersion['how'], string>> = {
  written: 'writes it', replaced: 'replaces it', inserted: 'inserts it', changed: 'changes its words', deleted: 'deletes it', restated: 'restates it',
};

const DID: Readonly<Record<ClauseVersion['how'], string>> = {
  written: 'wrote it', replaced: 'replaced it', inserted: 'inserted it', changed: 'changed its words', deleted: 'deleted it', restated: 'restated it',
};

/** `27 April 2026, A2026 replaces it: “OpenAI may offer OpenAI Products on any cloud.”` */
function sayVersion(deals: Deals, agreement: Agreement, version: ClauseVersion, clause: Clause): string {
  const since = version.from ?? (version.upon ? undefined : agreement.effective ?? agreement.dated);
  const when = since !== undefined ? sayDay(since) : version.upon?.upon === undefined ? '' : `Upon ${eventName(deals, version.upon.upon)}`;
  const [instruction] = version.instructions;
  const place = instruction?.span ?? (version.how === 'written' ? agreement.nameSpan : version.opened?.amendment.nameSpan ?? version.upon?.amendment.nameSpan);
  const who = `${place ? linkTo(deals, place, version.writtenBy) : escaped(version.writtenBy)} ${DOES[version.how]}`;
  const said = version.clause === clause ? '*these words*' : sayMeaning(deals, version);
  return `${when === '' ? '' : `${escaped(when)}, `}${who}${said === '' ? '' : `: ${said}`}`;
}

function eventName(deals: Deals, key: string): string {
  return deals.vocabulary.things.get(key)?.name ?? /^[^:]*:([^@]*)/.exec(key)?.[1] ?? key;
}

function sayMeaning(deals: Deals, { clause, from }: ClauseVersion): string {
  if (!clause) return '';
  const said = explain(clause, contextOf(deals, clause, from)).map(({ prose }) => escaped(prose)).join(' ');
  return said === '' ? '' : `“${said}”`;
}

/** Who amended an agreement, and since when: `Amended by A2026 from 27 April 2026.` */
export function amendmentsOf(deals: Deals, agreement: Agreement): string | undefined {
  const steps = conformedWith(deals, agreement.name)?.amendments ?? [];
  if (steps.length === 0 || agreementNamed(deals, agreement.name) !== agreement) return undefined;
  const said = steps.slice(0, MOST).map(({ amendment, name, from, upon }) =>
    `${linkTo(deals, amendment.nameSpan, name)}${from !== undefined ? ` from ${sayDay(from)}` : upon === undefined ? '' : ` upon ${escaped(eventName(deals, upon))}`}`);
  return `Amended by ${said.join(', ')}${steps.length > said.length ? ` and ${steps.length - said.length} more` : ''}.`;
}
