import type { ThingKind } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Introduced, IntroducedInstrument } from '../bind/declarations.ts';
import type { Lowering } from './context.ts';
import { keywordSpan, propertySpan, spanOf, unquoted } from './spans.ts';

/** The name that a declaration introduces; none where it has no name. */
export function introducedBy(lowering: Lowering, node: Ast.Declaration): Introduced | undefined {
  if (!node.name || !node.kind) return undefined;
  const kind = kindOfWord(node.kind);
  const forms = node.forms ?? [];
  const short = kind === 'party' && forms[0] !== undefined && !keywordSpan(lowering, node, 'also') ? forms[0] : undefined;
  return {
    kind, name: node.name, forms: short === undefined ? forms : forms.slice(1), header: false, ...(short !== undefined && { short }),
    nameSpan: unquoted(lowering, propertySpan(lowering, node, 'name')), span: spanOf(lowering, node),
  };
}

/** `channel` is the general word for `cloud`. */
export function kindOfWord(word: string): ThingKind {
  return word === 'channel' ? 'cloud' : word as ThingKind;
}

/** The parties that a header names. */
export function headerParties(lowering: Lowering, node: Ast.Agreement | Ast.Amendment): readonly Introduced[] {
  return (node.headers ?? []).flatMap((header) => (header.$type === 'Between' ? header.parties ?? [] : [])).flatMap((entry): Introduced[] => {
    if (!entry.party) return [];
    return [{
      kind: 'party', name: entry.party, forms: [], header: true, ...(entry.alias !== undefined && { short: entry.alias }),
      nameSpan: unquoted(lowering, propertySpan(lowering, entry, 'party')), span: spanOf(lowering, entry),
    }];
  });
}

/** The instrument that a header introduces. */
export function introducedInstrument(node: Ast.Agreement | Ast.Amendment): IntroducedInstrument {
  const title = node.title ?? '';
  const under = node.headers?.flatMap((header) => (header.$type === 'Under' && header.parent ? [header.parent] : [])) ?? [];
  const base = node.$type === 'Amendment' && node.base ? [node.base] : [];
  return { kind: node.$type === 'Agreement' ? 'agreement' : 'amendment', title, name: node.name ?? title, rests: [...base, ...under] };
}
