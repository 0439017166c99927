import type { Thing } from '@dealwright/model';
import type { SymbolTable } from '../bind/symbols.ts';
import { tableOf } from '../bind/symbols.ts';
import type { Declared } from '../bind/symbols.ts';
import { createScope } from '../bind/scope.ts';
import { introducedBy } from '../lower/introduce.ts';
import { startLowering } from '../lower/start.ts';
import { lowerDeclaration } from '../lower/declaration.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import type { Lowering } from '../lower/context.ts';
import { parse } from '../syntax/parse.ts';
import { ACTIONS } from './actions.generated.ts';
import { builtInTerritories } from './territories.ts';

/** What comes with the language: actions, territories. */
export interface Library {
  readonly things: readonly Thing[];
  readonly table: SymbolTable;
}

let known: Library | undefined;

/** The library, read when it is first asked for. */
export function library(): Library {
  return known ??= readLibrary();
}

/** Reads the actions as any other file of Deal; their ids are `action:offer`. */
function readLibrary(): Library {
  const territories = builtInTerritories();
  const { elements } = parse(ACTIONS);
  const anchor = { uri: 'deal:library/actions.deal', offset: 0 };
  const lowering = (table: SymbolTable): Lowering =>
    startLowering({ anchor, text: ACTIONS, scope: createScope(anchor.uri, [table], { byName: new Map(), all: [] }), instrument: NO_INSTRUMENT });
  const first = lowering(tableOf([]));
  const declared = elements.flatMap((node): { readonly node: typeof node; readonly declared: Declared }[] => {
    const introduced = node.$type === 'Declaration' ? introducedBy(first, node) : undefined;
    return introduced ? [{ node, declared: { id: `action:${introduced.name}`, kind: 'action', name: introduced.name, forms: introduced.forms } }] : [];
  });
  const table = tableOf([...declared.map((one) => one.declared), ...territories.map((thing): Declared => ({ id: thing.id, kind: 'territory', name: thing.name, forms: thing.forms }))]);
  const second = lowering(table);
  const actions = declared.flatMap(({ node, declared: one }) => (node.$type === 'Declaration' ? [withoutSpans(lowerDeclaration(second, node, one))] : []));
  if (second.problems.length > 0) throw new Error(`The library has an error: ${second.problems[0]?.message}`);
  return { things: [...actions, ...territories], table };
}

/** What nobody can open has no place. */
function withoutSpans({ nameSpan: _name, span: _span, ...thing }: Thing): Thing {
  return thing;
}
