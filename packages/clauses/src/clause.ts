import { slim } from '@dealwright/model';
import type { Clause, Norm, Particular, Sentence } from '@dealwright/model';
import type { AgreementContext } from './context.ts';
import type { Kind } from './kind.ts';
import { kindById, kindsOfForm } from './registry.ts';

/**
 * The kind of a sentence: of all that recognise it, the one it fits most closely.
 *
 * @returns `undefined` for a sentence that did not parse
 */
export function kindOf(sentence: Sentence, context: AgreementContext): Kind | undefined {
  let found: Kind | undefined;
  let best = 0;
  for (const kind of kindsOfForm(sentence.predicate.form)) {
    const fit = kind.recognise(sentence, context);
    if (fit !== undefined && fit > best) [found, best] = [kind, fit];
  }
  return found;
}

/** Every kind that recognises a sentence, the closest first: two with one number are a mistake of theirs. */
export function candidatesOf(sentence: Sentence, context: AgreementContext): readonly { readonly kind: Kind; readonly fit: number }[] {
  return kindsOfForm(sentence.predicate.form)
    .flatMap((kind) => {
      const fit = kind.recognise(sentence, context);
      return fit === undefined ? [] : [{ kind, fit }];
    })
    .toSorted((a, b) => b.fit - a.fit);
}

/** The kinds of a clause's sentences, each once, in order; `prose-only` for a clause of wording alone. */
export function kindsOf(clause: Clause, context: AgreementContext): readonly Kind[] {
  const kinds = clause.sentences.flatMap((sentence) => kindOf(sentence, context) ?? []);
  const wording = clause.sentences.length === 0 && clause.wordings.length > 0 ? kindById('prose-only') : undefined;
  return [...new Set(wording ? [wording] : kinds)];
}

/** The norms of one clause, in the order of its sentences. */
export function normsOf(clause: Clause, context: AgreementContext): readonly Norm[] {
  const inside = { ...context, clause };
  return slim(clause.sentences.flatMap((sentence) => {
    const kind = kindOf(sentence, context);
    return kind ? kind.norms(sentence, inside, kind.id) : [];
  }));
}

/** What the sentences of one clause state that is no norm, in their order. */
export function particularsOf(clause: Clause, context: AgreementContext): readonly Particular[] {
  const inside = { ...context, clause };
  return clause.sentences.flatMap((sentence) => {
    const kind = kindOf(sentence, context);
    return kind?.particulars?.(sentence, inside, kind.id) ?? [];
  });
}
