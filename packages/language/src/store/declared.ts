import type { ThingId } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Introduced, IntroducedInstrument } from '../bind/declarations.ts';
import { shownName } from '../bind/declarations.ts';
import type { PartyRegistry } from '../bind/parties.ts';
import { plainName } from '../bind/names.ts';
import { isRole } from '../bind/roles.ts';
import { tableOf } from '../bind/symbols.ts';
import type { Declared, SymbolTable } from '../bind/symbols.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import type { Lowering } from '../lower/context.ts';
import { headerParties, introducedBy, introducedInstrument } from '../lower/introduce.ts';
import { library } from '../library/library.ts';
import { EMPTY_SCOPE } from '../bind/scope.ts';
import type { ParsedElement } from '../syntax/document.ts';

/** What one node of a file introduces. */
export interface NodeNames {
  readonly introduced: readonly Introduced[];
  readonly instrument?: IntroducedInstrument;
}

const NOTHING: NodeNames = { introduced: [] };
const names = new WeakMap<Ast.Element, NodeNames>();

/** The names that a node introduces. Found once for each node. */
export function namesOf(element: ParsedElement, node: Ast.Element): NodeNames {
  const known = names.get(node);
  if (known) return known;
  const found = findNames(element, node);
  names.set(node, found);
  return found;
}

function findNames(element: ParsedElement, node: Ast.Element): NodeNames {
  const lowering: Lowering = { anchor: element.anchor, text: element.text, scope: EMPTY_SCOPE, instrument: NO_INSTRUMENT, problems: [], occurrences: [] };
  if (node.$type === 'Declaration') {
    const introduced = introducedBy(lowering, node);
    return introduced ? { introduced: [introduced] } : NOTHING;
  }
  if (node.$type !== 'Agreement' && node.$type !== 'Amendment') return NOTHING;
  return { introduced: headerParties(lowering, node), instrument: introducedInstrument(node) };
}

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
