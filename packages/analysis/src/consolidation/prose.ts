import { agreementContext, explainSentence } from '@dealwright/clauses';
import type { AgreementContext } from '@dealwright/clauses';
import type { Clause, Day, Vocabulary } from '@dealwright/model';
import type { ClauseVersion, Conformed } from './conformed.ts';
import { sayTitle } from './copy.ts';
import { clausesIn } from './derive.ts';
import { entriesUnderSections } from './layout.ts';
import { sayOrigin } from './origin-words.ts';
import { editionOn } from './read.ts';

/** The conformed copy of an agreement as a person reads it: numbered clauses, each with what it means in plain sentences, and who wrote it. */
export function conformedProse(conformed: Conformed, day: Day, vocabulary: Vocabulary): string {
  const edition = editionOn(conformed, day);
  const context = agreementContext(vocabulary, { ...conformed.agreement, sections: [], clauses: [] }, clausesIn(edition));
  const isAmended = conformed.amendments.some(({ from }) => from !== undefined && from <= day);
  const lines = [`${sayTitle(conformed, day)}.`];
  for (const { section, entry } of entriesUnderSections(edition)) {
    if (section) lines.push('', `${section.what === 'schedule' ? 'Schedule ' : ''}${section.number} ${section.heading}`.trimEnd());
    else if (entry) lines.push('', ...clauseLines(entry, context, isAmended));
  }
  return `${lines.join('\n')}\n`;
}

function clauseLines(entry: ClauseVersion, context: AgreementContext, isAmended: boolean): readonly string[] {
  const { clause, heading } = entry;
  const number = entry.schedule === undefined ? entry.number : entry.number.slice(entry.schedule.length + 1);
  return [
    clause ? `${number} ${heading}`.trimEnd() : `${number} [Intentionally omitted]`,
    ...(clause ? sentencesOf(clause, since(entry, context)).map((line) => `  ${line}`) : []),
    ...(isAmended ? [`  [${sayOrigin(entry)}.]`] : []),
  ];
}

/** A version governs from its first day, whatever its agreement's; lengths of time are still counted from the agreement's. */
function since({ from: day, opened }: ClauseVersion, context: AgreementContext): AgreementContext {
  const { agreement, effects } = context;
  if (day === undefined || !agreement) return context;
  const span = opened?.amendment.span ?? agreement.span;
  return { ...context, effects: { ...effects }, agreement: { ...agreement, from: [...agreement.from, { point: { type: 'date', day, span }, inclusive: true }] } };
}

function sentencesOf(clause: Clause, context: AgreementContext): readonly string[] {
  const said = clause.sentences.map((sentence) => {
    const prose = explainSentence(sentence, clause, context)?.prose ?? 'This sentence cannot be read.';
    return sentence.label === undefined ? prose : `${sentence.label} ${prose}`;
  });
  return said.length > 0 ? said : clause.wordings.map(({ text }) => text.trim().replaceAll(/\s+/g, ' '));
}
