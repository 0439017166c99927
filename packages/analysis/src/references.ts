import type { Clause, ClauseReference, Section } from '@dealwright/model';
import type { Context } from './context.ts';
import { homeOf } from './ranks.ts';

/** What a reference leads to. */
export type Resolution =
  | { readonly type: 'clause'; readonly clause: Clause }
  | { readonly type: 'section'; readonly section: Section }
  /** `clause 2` where there are only clauses 2.1 and 2.2: all of them. */
  | { readonly type: 'group' }
  /** The clause is there, the labelled item is not. */
  | { readonly type: 'no item'; readonly clause: Clause; readonly label: string }
  /** The agreement that it names is not in the workspace: nothing can be said of its clauses. */
  | { readonly type: 'no agreement'; readonly agreement: string }
  | { readonly type: 'nothing'; readonly agreement: string };

/**
 * Follows a reference.
 *
 * @param home the agreement in which it stands
 * @param schedule the schedule in which it stands: its own numbers are tried first
 */
export function resolve(reference: ClauseReference, home: string, schedule: string | undefined, context: Context): Resolution {
  const named = reference.agreement ?? home;
  const agreement = reference.agreement === undefined && home === homeOf('', reference.span.anchor.uri) ? home : amended(named, context);
  if (agreement === undefined) return { type: 'no agreement', agreement: named };
  const number = reference.number.replace(/\(.*$/, '');
  if (reference.what !== 'clause') {
    const section = context.sections(agreement, number)[0];
    return section ? { type: 'section', section } : { type: 'nothing', agreement };
  }
  const inside = schedule === undefined ? [] : context.clauses(agreement, `${schedule}/${number}`);
  const versions = inside.length > 0 ? inside : context.clauses(agreement, number);
  // Of a clause that amendments write anew the reference means the version that it fits.
  const clause = versions.find((one) => missingItem(reference, one) === undefined && (reference.heading === undefined || sameHeading(reference.heading, one.heading))) ?? versions[0];
  if (clause) {
    const missing = missingItem(reference, clause);
    return missing === undefined ? { type: 'clause', clause } : { type: 'no item', clause, label: missing };
  }
  const section = context.sections(agreement, number)[0];
  if (section) return { type: 'section', section };
  return context.hasUnder(agreement, number) ? { type: 'group' } : { type: 'nothing', agreement };
}

/** The agreement whose clauses a name stands for: an amendment's are those of the agreement that it, or what it amends, amends. */
function amended(name: string, context: Context): string | undefined {
  const seen = new Set<string>();
  for (let at = name; ; ) {
    const instrument = context.instruments(at)[0];
    if (instrument?.kind !== 'amendment' || seen.has(at)) return instrument?.kind === 'amendment' ? instrument.to : instrument?.name;
    seen.add(at);
    at = instrument.to;
  }
}

/** The label of an item that a reference names and the clause has not. */
function missingItem({ number }: ClauseReference, { sentences }: Clause): string | undefined {
  const named = number.match(/\(([^)]*)\)/g);
  if (!named) return undefined;
  const labels = new Set(sentences.map((sentence) => plainLabel(sentence.label ?? '')));
  return named.find((label) => !labels.has(plainLabel(label)));
}

/** Whether two headings are one, whatever their capitals, white space and apostrophes. */
export function sameHeading(a: string, b: string): boolean {
  return plainHeading(a) === plainHeading(b);
}

function plainHeading(heading: string): string {
  return heading.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}

function plainLabel(label: string): string {
  return label.replaceAll(/[()\s]/g, '');
}
