import { parseArgs } from 'node:util';
import { Analyser, sayAnswer } from '@dealwright/analysis';
import { DealStore, resolveRelative } from '@dealwright/language';
import { sourcesOf } from '@dealwright/model';
import type { DealFile } from '@dealwright/model';
import { asOf } from '../as-of.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { placing, withUsed } from '../examine.ts';
import { CannotRun, readInputs } from '../input.ts';
import { questionOf } from '../question.ts';
import { jsonAnswer, textAnswer } from '../report/answer.ts';
import type { Answered } from '../report/answer.ts';

const FORMATS: Readonly<Record<string, (answered: Answered, terminal: Terminal) => string>> = {
  text: (answered, { width }) => textAnswer(answered, width),
  json: jsonAnswer,
};

/** The file that a question is put into. No file of a workspace can have this name. */
const QUESTION = 'question:/asked.deal';

const EXAMPLE = 'Ask like this: deal query "may OpenAI offer Frontier on AWS on 2026-03-01?"';

/** `deal query QUESTION [PATH…]`: what the agreements say of one act on one day. */
export async function query(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'as-of': { type: 'string' },
      given: { type: 'string', multiple: true, default: [] },
      drafts: { type: 'boolean', default: false },
    },
  });
  const [question, ...paths] = positionals;
  if (question === undefined || question.trim() === '') throw new CannotRun(`what is the question? ${EXAMPLE}`);
  const show = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!show) throw new CannotRun(`--format is text or json; ${values.format} is neither.`);
  const day = asOf(values['as-of']);

  const store = new DealStore({ resolve: (path, from) => (from === QUESTION ? path : resolveRelative(path, from)) });
  const inputs = await withUsed(await readInputs(paths), store);
  const { asks, sentence } = questionOf(question, day);
  store.put(QUESTION, scenarioText(sentence, values.given, [...inputs.keys()]));
  const file = store.files.get(QUESTION);
  const analyser = new Analyser();
  analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: { asOf: day, severity: {}, includeDrafts: values.drafts }, source: store });
  const scenario = understood(file, sentence);
  const answer = analyser.answerTo(scenario);
  if (!answer) throw new CannotRun(`“${sentence}” says nothing that a party does. ${EXAMPLE}`);
  const place = placing(inputs);
  terminal.out(show({ question, asks, answer, words: sayAnswer(answer), place: (span) => place(sourcesOf(span)[0]?.span ?? span) }, terminal));
  return 0;
}

function scenarioText(sentence: string, given: readonly string[], uses: readonly string[]): string {
  const facts = given.map((fact) => `  given ${fact.trim().replace(/^given\s+/i, '').replace(/\.$/, '')}.`);
  return [...uses.map((uri) => `use "${uri}".`), 'scenario "question"', ...facts, `  ${sentence}`, ''].join('\n');
}

/** The scenario of the question, where all of it could be read. */
function understood(file: DealFile | undefined, sentence: string): DealFile['scenarios'][number] {
  const problem = file?.problems.find(({ code }) => /^(?:syntax|term|date)\//.test(code));
  const scenario = file?.scenarios[0];
  if (problem || !scenario?.act) throw new CannotRun(`“${sentence}” cannot be read. ${problem ? `${problem.message} ` : ''}${EXAMPLE}`);
  return scenario;
}
