import { placeOf } from '@dealwright/model';
import type { Span } from '@dealwright/model';
import type { Hover, Position } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Deals, Spot } from '../deals.ts';
import { clauseAt, rangeIn, sentenceAt, spotAt, touches } from '../deals.ts';
import { paragraphs } from '../markdown.ts';
import { occurrenceAt } from '../occurrences.ts';
import { clauseHover, sentenceHover } from './clause.ts';
import type { Piece } from './piece.ts';
import { keywordHover } from './keyword.ts';
import { agreementHover, referenceHover } from './reference.ts';
import { scenarioHover } from './scenario.ts';
import { thingHover } from './thing.ts';
import { valueHover } from './value.ts';

/** What the words under the cursor mean: the explanation, rather than a type. */
export function hover(deals: Deals, uri: string, position: Position): Hover | undefined {
  const spot = spotAt(deals, uri, position);
  return spot && (nameHover(spot) ?? textHover(spot, valueHover(spot)) ?? textHover(spot, headHover(spot)) ?? textHover(spot, scenarioHead(spot)) ?? textHover(spot, bondHover(spot)) ?? textHover(spot, keywordHover(spot)) ?? textHover(spot, sentence(spot)) ?? textHover(spot, scenarioHover(spot)));
}

function nameHover(spot: Spot): Hover | undefined {
  const occurrence = occurrenceAt(spot.file, spot.offset);
  if (!occurrence) return undefined;
  const { target } = occurrence;
  let value: string | undefined;
  if (target.type === 'thing') value = target.id.startsWith('action:') ? undefined : thingHover(spot, target.id);
  else if (target.type === 'agreement') value = agreementHover(spot, target.name);
  // A clause that replaces another bears its number, and is hovered for itself.
  else value = occurrence.role === 'declaration' || clauseAt(spot.file, spot.offset)?.numberSpan === occurrence.span ? headHover(spot)?.value : referenceHover(spot, target);
  return value === undefined ? undefined : { contents: { kind: MarkupKind.Markdown, value }, range: rangeIn(spot.document, occurrence.span) };
}

/** The head of a clause explains all of it. */
function headHover(spot: Spot): Piece | undefined {
  const clause = clauseAt(spot.file, spot.offset);
  if (!clause) return undefined;
  const { document, offset } = spot;
  const line = document.positionAt(offset).line;
  const onHead = document.positionAt(placeOf(clause.span).start).line === line && !clause.sentences.some((one) => touches(one.span, offset));
  return onHead ? { value: clauseHover(spot, clause) } : undefined;
}

/** The title of a scenario, and what it expects, explain the answer. */
function scenarioHead(spot: Spot): Piece | undefined {
  const { file, offset } = spot;
  return file.scenarios.some(({ titleSpan, expect }) => touches(titleSpan, offset) || (expect && touches(expect.span, offset))) ? scenarioHover(spot) : undefined;
}

/** On `must` and its like one wants to know what the sentence binds to, and what the word does. */
function bondHover(spot: Spot): Piece | undefined {
  const keyword = keywordHover(spot);
  const whole = keyword && BONDS.test(keyword.value) ? sentence(spot) : undefined;
  return keyword && whole && { ...keyword, value: paragraphs(whole.value, '---', keyword.value) };
}

const BONDS = /^\*\*(?:must|must not|shall|shall not|will|may|may not|need not|is not required to|grants|only)\*\*/;

/** Words in a sentence that mean nothing by themselves explain the sentence. */
function sentence(spot: Spot): Piece | undefined {
  const clause = clauseAt(spot.file, spot.offset);
  const around = clause && sentenceAt(clause, spot.offset);
  if (!clause || !around) return undefined;
  const value = sentenceHover(spot, clause, around);
  return value === undefined ? undefined : { value, ...between(around.span) };
}

function between(span: Span): Pick<Piece, 'start' | 'end'> {
  const { start, end } = placeOf(span);
  return { start, end };
}

function textHover({ document }: Spot, piece: Piece | undefined): Hover | undefined {
  if (!piece) return undefined;
  const contents = { kind: MarkupKind.Markdown, value: piece.value };
  if (piece.start === undefined || piece.end === undefined) return { contents };
  return { contents, range: { start: document.positionAt(piece.start), end: document.positionAt(piece.end) } };
}
