import { after, sayDay } from '@dealwright/model';
import type { ClauseReference, Finding, Norm, Scenario } from '@dealwright/model';
import type { ScenarioAnswer } from './answer.ts';
import { sayAnswer, sayExpected, writeExpected } from './say.ts';

/** The finding on a scenario whose answer is another than expected; none where it is as expected. */
export function wrongAnswer({ expect }: Scenario, answer: ScenarioAnswer): Finding | undefined {
  if (!expect) return undefined;
  const missing = expect.references.filter((reference) => !answer.applied.some((norm) => isNamed(reference, norm)));
  if (expect.answer === answer.answer && missing.length === 0) return undefined;
  const words = sayAnswer(answer);
  const written = writeExpected(answer);
  return {
    code: 'scenario/wrong-answer',
    severity: 'error',
    message: [`On ${sayDay(answer.day)} “${words.act}” is ${words.answer}, but the scenario expects it to be ${sayExpected(expect)}.`, ...words.open, ...words.because, ...words.tried, ...words.otherwise].join(' '),
    span: expect.span,
    related: answer.applied.map((norm) => ({ span: norm.source.span, message: RELATED[norm.modality] })),
    fixes: written === undefined ? [] : [{ title: `Expect \`${written}\``, edits: [{ span: expect.span, newText: written }] }],
    clauses: [...new Set(answer.applied.map(({ source }) => source.clause))],
  };
}

const RELATED: Readonly<Record<Norm['modality'], string>> = {
  prohibition: 'What forbids it.', obligation: 'What requires it.', permission: 'What permits it.', power: 'What permits it.', release: 'What frees from it.',
};

/** The finding on a scenario that expects nothing: what the answer is. */
export function noExpectation({ titleSpan, act }: Scenario, answer: ScenarioAnswer): Finding {
  const words = sayAnswer(answer);
  const written = writeExpected(answer);
  return {
    code: 'scenario/no-expectation',
    severity: 'information',
    message: [`On ${sayDay(answer.day)} “${words.act}” is ${words.answer}.`, ...words.open, 'This scenario expects nothing, so nothing tells when the answer changes.'].join(' '),
    span: titleSpan,
    related: answer.applied.map((norm) => ({ span: norm.source.span, message: RELATED[norm.modality] })),
    fixes: written === undefined || !act ? [] : [{ title: `Expect \`${written}\``, edits: [{ span: after(act.span), newText: `\n  expect ${written}.` }] }],
    clauses: [...new Set(answer.applied.map(({ source }) => source.clause))],
  };
}

/** Whether a reference names the clause of a norm, or a clause or section that holds it. */
function isNamed({ number, agreement }: ClauseReference, { source }: Norm): boolean {
  if (agreement !== undefined && agreement !== source.agreement) return false;
  return source.clauseNumber === number || source.clauseNumber.startsWith(`${number}.`) || source.clauseNumber.startsWith(`${number}(`) || isItem(number, source);
}

/** `clause 2.1(a)`, where the sentence is that item. */
function isItem(number: string, { clauseNumber, sentence }: Norm['source']): boolean {
  return number.startsWith(`${clauseNumber}(`) && sentence.includes(`/${number}/`);
}
