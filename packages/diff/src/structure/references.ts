import type { Anchor, Change, ClauseReference, ComparedVersion, Pairing, Sentence, Span } from '@dealwright/model';
import { clausePair, placeOf } from '../clause-pairs.ts';
import type { PlacedClause } from '../clause-pairs.ts';
import { saysTheSame } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import type { Comparing } from '../observer.ts';
import { partiesOf } from '../parties.ts';
import { change } from '../rows/change.ts';
import { passage } from '../view.ts';
import type { Translation } from '../things/translation.ts';

/**
 * References that lead to another clause than they did, by their target and not by their text: one that only follows a renumbering is no
 * change, one that stays behind it is. Where another change quotes the reference, it is told there.
 */
export function retargeted(pairing: Pairing, comparing: Comparing, quoted: (version: ComparedVersion, span: Span) => boolean): readonly Change[] {
  if (!speaksOfClauses(pairing, comparing)) return [];
  const { base, revision, sentences } = clausePair(pairing, comparing);
  return sentences.flatMap(({ base: old, revision: now }): readonly Change[] => {
    const [before, after] = [old && placeOf(base, old), now && placeOf(revision, now)];
    if (!old || !now || !before || !after) return [];
    const [was, is] = [targets(old, before, comparing.identity.base), targets(now, after, comparing.identity.revision)];
    if (was.length !== is.length) return [];
    return is.flatMap(({ leads, words, span }, index) => {
      const other = was[index];
      if (!other || other.leads === leads || quoted(comparing.base, other.span) || quoted(comparing.revision, span)) return [];
      const says = words === other.words ? `says “${words}” as before, but that now means another clause` : `says “${words}”, where “${other.words}” led to another clause`;
      return [change('structure/reference/changed/retargeted', {
        message: `${sentenceCase(after.unit.title)} ${says}.`,
        before: passage(comparing.base, before.unit, other.span), after: passage(comparing.revision, after.unit, span),
        forWhom: { uncertain: partiesOf(comparing.base, comparing.revision, (name) => name === after.clause.agreement) },
      })];
    });
  });
}

/** Whether a reference stands in the revision of a pairing at all: most clauses hold none. */
function speaksOfClauses({ base, revision: [first] }: Pairing, { revision }: Comparing): boolean {
  if (!first || base.length === 0) return false;
  let anchors = known.get(revision);
  if (!anchors) {
    anchors = new Set(revision.files.flatMap(({ occurrences }) => occurrences.flatMap(({ role, target, span }) => (role === 'use' && (target.type === 'clause' || target.type === 'section') ? [span.anchor] : []))));
    known.set(revision, anchors);
  }
  return anchors.has(first.span.anchor);
}

const known = new WeakMap<ComparedVersion, ReadonlySet<Anchor>>();

/** Whether two sentences say the same but for where their references lead. */
export function sameButReferences(old: Sentence, now: Sentence, { base, revision }: Comparing['identity']): boolean {
  return saysTheSame(withoutReferences(base.value(old)), withoutReferences(revision.value(now)));
}

/** Words that name a clause, and which clause that is in the space that both versions share. */
interface Target { readonly leads: string; readonly words: string; readonly span: Span }

function targets(sentence: Sentence, { clause }: PlacedClause, translate: Translation): readonly Target[] {
  const found: Target[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || 'anchor' in value) return;
    if (isReference(value)) found.push({ leads: translate.target(value, clause.agreement), words: `${value.what} ${value.number}`, span: value.span });
    else if (namesClause(value)) found.push({ leads: translate.key(value.key ?? value.event ?? ''), words: value.text, span: value.span });
    else for (const part of Object.values(value)) look(part);
  };
  look(sentence);
  return found;
}

/** A condition or an event that a clause is part of: `Supplier breaches clause 1`, `termination under clause 16`. */
function namesClause(value: object): value is { readonly key?: string; readonly event?: string; readonly text: string; readonly span: Span } {
  return 'text' in value && 'span' in value && ['key', 'event'].some((name) => /\b(?:clause|section|schedule):/.test(String(Reflect.get(value, name) ?? '')));
}

function isReference(value: object): value is ClauseReference {
  return 'numberSpan' in value && 'what' in value;
}

function withoutReferences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'anchor' in value) return typeof value === 'string' ? value.replaceAll(/\b(clause|section|schedule)[: ][^ ,;)]+/g, '$1') : value;
  if (Array.isArray(value)) return value.map(withoutReferences);
  return isReference(value) ? 'reference' : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutReferences(part)]));
}
