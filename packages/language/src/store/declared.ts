import type { ThingId } from '@dealwright/model';
import type { Introduced } from '../bind/declarations.ts';
import { shownName } from '../bind/declarations.ts';
import type { PartyRegistry } from '../bind/parties.ts';
import { plainName } from '../bind/names.ts';
import { isRole } from '../bind/roles.ts';
import { tableOf } from '../bind/symbols.ts';
import type { Declared, SymbolTable } from '../bind/symbols.ts';
import { library } from '../library/library.ts';

/** Kinds whose names mean the same in every agreement. */
const PROPER = new Set(['cloud', 'territory', 'action']);

const declaredBy = new WeakMap<Introduced, Declared>();

/** A name with its identity; the same object for as long as the identity stays. */
export function declare(uri: string, introduced: Introduced, registry: PartyRegistry): Declared {
  const id = identityOf(uri, introduced, registry);
  const known = declaredBy.get(introduced);
  if (known?.id === id) return known;
  const name = shownName(introduced);
  const declared: Declared = {
    id, kind: introduced.kind, name, uri, nameSpan: introduced.nameSpan, span: introduced.span,
    forms: introduced.short === undefined ? introduced.forms : [introduced.name, ...introduced.forms],
  };
  declaredBy.set(introduced, declared);
  return declared;
}

function identityOf(uri: string, introduced: Introduced, registry: PartyRegistry): ThingId {
  const { kind } = introduced;
  const name = plainName(introduced.name);
  if (kind === 'party') return registry.idOf(uri, introduced);
  if (!PROPER.has(kind) || /(?:^|\s)Territor(?:y|ies)$/.test(name)) return `${kind}:${name}@${uri}`;
  if (kind === 'territory') return library().table.named.get(name)?.find((one) => one.kind === 'territory')?.id ?? `territory:${name}`;
  return kind === 'action' && library().table.actions.has(name) ? `action:${name}@${uri}` : `${kind}:${name}`;
}

/** The names of a file as a table. */
export function fileTable(declared: readonly Declared[]): SymbolTable {
  return tableOf(declared);
}

/** The parties of a workspace that everybody may name: by their proper names, roles left out. */
export function partyTable(homes: Iterable<Declared>): SymbolTable {
  return tableOf([...homes].map((one): Declared => {
    const forms = [one.name, ...one.forms].filter((form) => !isRole(plainName(form)));
    return { ...one, name: forms[0] ?? one.name, forms: forms.slice(1) };
  }).filter((one) => !isRole(plainName(one.name))));
}
