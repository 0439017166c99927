import type { AnswerKind, AnswerWords, ScenarioAnswer } from '@dealwright/analysis';
import { formatDay, sayDay } from '@dealwright/model';
import type { Span } from '@dealwright/model';
import type { Question } from '../question.ts';
import type { Range } from './reported.ts';
import { wrap } from './text.ts';

/** A question, its answer, and where the clauses stand that decide it. */
export interface Answered {
  readonly question: string;
  readonly asks: Question['asks'];
  readonly answer: ScenarioAnswer;
  readonly words: AnswerWords;
  readonly place: (span: Span) => { readonly file: string; readonly range: Range };
}

/** What the first word of an answer is, for each way of asking. */
const FIRST: Readonly<Record<Question['asks'], Readonly<Partial<Record<AnswerKind, string>>>>> = {
  may: { breach: 'No.', unclear: 'That is not clear.', required: 'Yes.', permitted: 'Yes.', 'not governed': 'Nothing forbids it, and nothing permits it.' },
  must: { breach: 'No, it may not.', unclear: 'That is not clear.', required: 'Yes.', permitted: 'No, but it may.', 'not governed': 'No.' },
  'must not': { breach: 'Yes.', unclear: 'That is not clear.', required: 'No: it must.', permitted: 'No: it may.', 'not governed': 'No.' },
  act: {},
};

const HEADINGS: readonly (readonly [heading: string, part: 'because' | 'open' | 'tried' | 'others' | 'otherwise'])[] = [
  ['What the clauses say', 'because'], ['What it hangs on', 'open'], ['What does not help', 'tried'], ['Other cases', 'others'], ['What would change it', 'otherwise'],
];

/** For people: the answer, then why, why not, and what would change it. */
export function textAnswer({ asks, answer, words }: Answered, width: number): string {
  const first = FIRST[asks][answer.answer];
  const head = `${first === undefined ? '' : `${first} `}On ${sayDay(answer.day)} “${words.act}” is ${words.answer}.`;
  const blocks = HEADINGS.filter(([, part]) => words[part].length > 0).map(([heading, part]) => [heading, ...words[part].flatMap((line) => wrap(line, width - 2).map((row) => `  ${row}`))].join('\n'));
  return `${[wrap(head, width).join('\n'), ...blocks].join('\n\n')}\n`;
}

/** For programs. */
export function jsonAnswer({ question, answer, words, place }: Answered): string {
  const clauses = answer.applied.map(({ modality, source }) => {
    const { file, range } = place(source.span);
    return { agreement: source.agreement, clause: source.clauseNumber, heading: source.clauseHeading, does: DOES[modality], file, line: range.start.line, column: range.start.column };
  });
  const { act, because, open, tried, others, otherwise } = words;
  const complete = answer.complete && answer.decision.complete;
  return `${JSON.stringify({ question, day: formatDay(answer.day), answer: answer.answer, says: words.answer, act, clauses, because, open, tried, others, otherwise, complete }, undefined, 2)}\n`;
}

const DOES: Readonly<Record<ScenarioAnswer['applied'][number]['modality'], string>> = {
  prohibition: 'forbids', obligation: 'requires', permission: 'permits', power: 'permits', release: 'frees',
};
