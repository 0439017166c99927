import { Analyser, sayAnswer } from '@dealwright/analysis';
import type { AnswerWords, ScenarioAnswer } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { FIXTURE_SETTINGS, PREAMBLE, uriOf } from '@dealwright/testkit';

/** The answer to a scenario that stands behind some deals: `act` may hold its suppositions before it. */
export function asked(deals: string, act: string, settings = {}): ScenarioAnswer {
  const store = new DealStore();
  store.put(uriOf('/example.deal'), PREAMBLE);
  store.put(uriOf('/deals.deal'), `use "example.deal".\n${deals}\nscenario "asked"\n  ${act}\n`);
  const analyser = new Analyser();
  analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: { ...FIXTURE_SETTINGS, ...settings }, source: store });
  const file = store.files.get(uriOf('/deals.deal'));
  const unread = file?.problems.map(({ message }) => message) ?? [];
  if (unread.length > 0) throw new Error(unread.join('\n'));
  const answer = file?.scenarios[0] && analyser.answerTo(file.scenarios[0]);
  if (!answer) throw new Error('It has no answer.');
  return answer;
}

/** `breach 1, 2`: the answer with the numbers of the clauses that decide it. */
export function ask(deals: string, act: string, settings = {}): string {
  const { answer, applied } = asked(deals, act, settings);
  return [answer, [...new Set(applied.map(({ source }) => source.clauseNumber))].toSorted().join(', ')].filter((part) => part !== '').join(' ');
}

/** The answer in words. */
export function words(deals: string, act: string): AnswerWords {
  return sayAnswer(asked(deals, act));
}
