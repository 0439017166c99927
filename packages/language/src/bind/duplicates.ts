import type { Problem } from '@dealwright/model';
import type { Introduced } from './declarations.ts';
import { shownName } from './declarations.ts';
import { nameKey, plainName } from './names.ts';
import type { PartyRegistry } from './parties.ts';
import { findIn } from './symbols.ts';
import type { Declared, SymbolTable } from './symbols.ts';

/** A name of a file with its identity. */
export interface OwnName { readonly introduced: Introduced; readonly declared: Declared }

/** Kinds whose names a sentence cannot tell apart. */
const TERMS = new Set(['product', 'service', 'asset', 'customer', 'purpose', 'event', 'term', 'period', 'calendar']);

/** Names that a file defines twice, or that a file it uses defines already, one problem each on the later. */
export function duplicates(own: readonly OwnName[], used: readonly SymbolTable[], registry: PartyRegistry): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Declared>();
  for (const { introduced, declared } of own) {
    if (introduced.header) continue;
    const other = [declared.name, ...declared.forms].map((form) => earlier(form, declared, seen, used)).find((found) => found !== undefined);
    if (other) problems.push(twice(declared, other));
    for (const form of [declared.name, ...declared.forms]) if (!seen.has(keyOf(form, declared))) seen.set(keyOf(form, declared), declared);
    if (declared.kind === 'party' && !other) problems.push(...sharedName(introduced, declared, registry));
  }
  return problems;
}

function keyOf(form: string, declared: Declared): string {
  return declared.kind === 'action' ? `action ${form.toLowerCase()}` : nameKey(form);
}

function earlier(form: string, declared: Declared, seen: ReadonlyMap<string, Declared>, used: readonly SymbolTable[]): Declared | undefined {
  const own = seen.get(keyOf(form, declared));
  if (own && clash(own, declared)) return own;
  for (const table of used) {
    const found = declared.kind === 'action' ? table.actions.get(form.toLowerCase()) : findIn(table, form, nameKey(form), [declared.kind]);
    if (found && found.id !== declared.id && clash(found, declared)) return found;
  }
  return undefined;
}

function clash(one: Declared, other: Declared): boolean {
  return one.kind === other.kind || (TERMS.has(one.kind) && TERMS.has(other.kind));
}

function twice(declared: Declared, other: Declared): Problem {
  const where = other.uri === declared.uri || other.uri === undefined ? '' : ` in ${decodeURI(other.uri).replace(/^.*\//, '')}`;
  return {
    code: 'term/duplicate', span: declared.nameSpan ?? NOWHERE,
    message: `${other.name} is defined already${where}. Give this one another name, or delete it.`, data: { name: declared.name, other: other.id },
  };
}

const NOWHERE = { anchor: { uri: '', offset: 0 }, start: 0, end: 0 };

/** Two parties of different long names that go by one short name. */
function sharedName(introduced: Introduced, declared: Declared, registry: PartyRegistry): readonly Problem[] {
  const home = registry.homeOf(declared.id);
  if (!home || home.party === introduced || introduced.short === undefined || home.party.short !== introduced.short) return [];
  if (plainName(home.party.name) === plainName(introduced.name)) return [];
  return [{
    code: 'term/duplicate', span: introduced.nameSpan,
    message: `${shownName(introduced)} is already the short name of ${home.party.name}, and is taken for the same party. Give one of the two another short name.`, data: { name: introduced.short, other: declared.id },
  }];
}
