import type { DealFile, Occurrence, ThingKind } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { Range, SemanticTokensLegend } from 'vscode-languageserver';
import type { Deals } from './deals.ts';
import { sortedOccurrences } from './occurrences.ts';

const TYPES = ['party', 'cloud', 'product', 'service', 'asset', 'customer', 'territory', 'purpose', 'event', 'term', 'action', 'clause', 'agreement'] as const;
type TokenType = (typeof TYPES)[number];
const MODIFIERS = ['declaration', 'defaultLibrary'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

const TYPE_OF: Readonly<Record<ThingKind, TokenType>> = {
  party: 'party', cloud: 'cloud', product: 'product', service: 'service', asset: 'asset', customer: 'customer', territory: 'territory',
  purpose: 'purpose', event: 'event', term: 'term', action: 'action', period: 'term', calendar: 'term',
};

/** One coloured piece of one line. */
export interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/** The names of a file by what they stand for, in the order of the text; those of a range where one is given. */
export function semanticTokens(deals: Deals, uri: string, range?: Range): Token[] {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  if (!file || !document) return [];
  const text = document.getText();
  const from = range ? document.offsetAt(range.start) : 0;
  const to = range ? document.offsetAt(range.end) : text.length;
  const tokens: Token[] = [];
  for (const { start, end, occurrence } of plain(file)) {
    if (end <= from || start >= to) continue;
    const type = TYPES.indexOf(typeOf(deals, occurrence));
    const modifiers = modifiersOf(deals, occurrence);
    // A token never runs over a line's end; a name that does is several tokens.
    for (const piece of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const { line, character } = document.positionAt(start + piece.index);
      tokens.push({ line, character, length: piece[0].length, type, modifiers });
    }
  }
  return tokens;
}

/** Names that do not stand in one another: of two that overlap, the inner one. */
function plain(file: DealFile): { readonly start: number; readonly end: number; readonly occurrence: Occurrence }[] {
  const kept: { start: number; end: number; occurrence: Occurrence }[] = [];
  for (const occurrence of sortedOccurrences(file)) {
    const { start, end } = placeOf(occurrence.span);
    const last = kept.at(-1);
    if (end <= start) continue;
    if (last && start < last.end) {
      if (end - start < last.end - last.start) kept[kept.length - 1] = { start, end, occurrence };
      continue;
    }
    kept.push({ start, end, occurrence });
  }
  return kept;
}

function typeOf(deals: Deals, { target }: Occurrence): TokenType {
  if (target.type === 'agreement') return 'agreement';
  if (target.type !== 'thing') return 'clause';
  const kind = deals.vocabulary.things.get(target.id)?.kind;
  return kind ? TYPE_OF[kind] : 'term';
}

function modifiersOf(deals: Deals, { role, target }: Occurrence): number {
  const builtIn = target.type === 'thing' && deals.vocabulary.things.get(target.id)?.builtIn === true;
  return (role === 'declaration' ? 1 : 0) | (builtIn ? 2 : 0);
}
