import type { DealFile, Span, Thing } from '@dealwright/model';

/** What a file declares by itself; a party that the header of an agreement names for the first time is said there. */
export function declaredIn({ things, agreements, amendments }: DealFile): readonly (Thing & { readonly span: Span })[] {
  const headers = new Set([...agreements, ...amendments].map(({ span }) => span.anchor));
  return things.filter((thing): thing is Thing & { readonly span: Span } => thing.span !== undefined && !headers.has(thing.span.anchor));
}
