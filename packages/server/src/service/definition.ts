import type { Target } from '@dealwright/model';
import type { Location, Position } from 'vscode-languageserver';
import type { Deals } from './deals.ts';
import { locationOf, spotAt, touches } from './deals.ts';
import { occurrenceAt, occurrencesOf } from './occurrences.ts';

/** Where the name under the cursor is declared; on the path of a `use`, the file that it names. */
export function definition(deals: Deals, uri: string, position: Position): readonly Location[] {
  const spot = spotAt(deals, uri, position);
  if (!spot) return [];
  const use = spot.file.uses.find((one) => touches(one.pathSpan, spot.offset));
  if (use) {
    const target = use.uri === undefined ? undefined : deals.document(use.uri);
    return target ? [{ uri: target.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }] : [];
  }
  const occurrence = occurrenceAt(spot.file, spot.offset);
  return occurrence ? declarations(deals, occurrence.target) : [];
}

/** A thing is declared by its name; its short names and further forms stand beside it. */
function declarations(deals: Deals, target: Target): readonly Location[] {
  const name = target.type === 'thing' ? deals.vocabulary.things.get(target.id)?.nameSpan : undefined;
  const place = name && locationOf(deals, name);
  if (place) return [place];
  return occurrencesOf(deals, target)
    .filter((one) => one.role === 'declaration')
    .flatMap((one) => locationOf(deals, one.span) ?? []);
}
