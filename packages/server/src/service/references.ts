import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import type { Deals } from './deals.ts';
import { locationOf, rangeIn, spotAt } from './deals.ts';
import { occurrenceAt, occurrencesIn, occurrencesOf } from './occurrences.ts';

/** Every place of the workspace that names what the cursor stands on. */
export function references(deals: Deals, uri: string, position: Position, includeDeclaration: boolean): readonly Location[] {
  const spot = spotAt(deals, uri, position);
  const occurrence = spot && occurrenceAt(spot.file, spot.offset);
  if (!occurrence) return [];
  return occurrencesOf(deals, occurrence.target)
    .filter((one) => includeDeclaration || one.role === 'use')
    .flatMap((one) => locationOf(deals, one.span) ?? []);
}

/** The same within one file, for the editor to mark. */
export function highlights(deals: Deals, uri: string, position: Position): readonly DocumentHighlight[] {
  const spot = spotAt(deals, uri, position);
  const occurrence = spot && occurrenceAt(spot.file, spot.offset);
  if (!spot || !occurrence) return [];
  return occurrencesIn(spot.file, occurrence.target).map((one) => ({
    range: rangeIn(spot.document, one.span),
    kind: one.role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
