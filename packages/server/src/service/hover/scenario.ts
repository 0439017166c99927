import { sayAnswer } from '@dealwright/analysis';
import type { Norm, Scenario } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { touches } from '../deals.ts';
import { escaped, list, paragraphs, strong } from '../markdown.ts';
import type { Piece } from './piece.ts';
import { few, normLink } from './places.ts';

/** The scenario around the cursor: what the agreements say of it, and why. */
export function scenarioHover({ deals, file, offset }: Spot): Piece | undefined {
  const scenario = file.scenarios.find(({ span }) => touches(span, offset));
  const value = scenario && answered(deals, scenario);
  return value === undefined ? undefined : { value };
}

/** More reasons than this are left out: the finding and `deal query` give them all. */
const MOST = 4;

function answered(deals: Deals, scenario: Scenario): string {
  const answer = deals.answerTo(scenario);
  if (!answer) return paragraphs(strong(scenario.title), 'It says nothing that a party does, so there is no answer.');
  const { act, answer: said, because, tried, open, otherwise, others } = sayAnswer(answer);
  return paragraphs(
    strong(scenario.title),
    `On ${sayDay(answer.day)}, “${escaped(act)}” is **${escaped(said)}**.`,
    list([...because, ...tried].slice(0, MOST).map(escaped)),
    section('It hangs on this', open),
    section('What would make it otherwise', otherwise),
    section('Other cases', others),
    places(deals, answer.applied),
  );
}

function section(title: string, sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : paragraphs(`**${title}**`, list(sentences.slice(0, MOST).map(escaped)));
}

function places(deals: Deals, norms: readonly Norm[]): string | undefined {
  return norms.length === 0 ? undefined : `See ${few([...new Set(norms.map((norm) => normLink(deals, norm)))], MOST)}.`;
}
