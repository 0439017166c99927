import type { Agreement, Amendment, Clause, Instruction, Scenario, Section, Span, Thing, ThingKind } from '@dealwright/model';
import { cover, placeOf } from '@dealwright/model';
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Deals } from './deals.ts';
import { locationOf, rangeIn } from './deals.ts';

const KINDS: Readonly<Record<ThingKind, SymbolKind>> = {
  party: SymbolKind.Class, cloud: SymbolKind.Module, product: SymbolKind.Object, service: SymbolKind.Interface, asset: SymbolKind.Field,
  customer: SymbolKind.TypeParameter, territory: SymbolKind.Namespace, purpose: SymbolKind.Property, event: SymbolKind.Event,
  term: SymbolKind.Variable, action: SymbolKind.Method, period: SymbolKind.Constant, calendar: SymbolKind.Array,
};

/** Sections with their clauses, the declarations, the instructions of an amendment: the outline of a file. */
export function documentSymbols(deals: Deals, uri: string): DocumentSymbol[] {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  if (!file || !document) return [];
  const symbols = [
    ...file.things.flatMap((thing) => thingSymbol(document, thing)),
    ...file.agreements.map((agreement) => agreementSymbol(document, agreement)),
    ...file.amendments.map((amendment) => amendmentSymbol(document, amendment)),
    ...file.scenarios.map((scenario) => scenarioSymbol(document, scenario)),
  ];
  return inOrder(symbols);
}

/** What the whole workspace declares, by the letters of a query in their order. */
export function workspaceSymbols(deals: Deals, query: string): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  const add = (name: string, kind: SymbolKind, span: Span | undefined, containerName?: string): void => {
    if (!span || !hasLetters(name, query)) return;
    const location = locationOf(deals, span);
    if (location) found.push({ name, kind, location, containerName });
  };
  for (const file of deals.files.values()) {
    for (const thing of file.things) add(thing.name, KINDS[thing.kind], thing.nameSpan, thing.kind);
    for (const instrument of [...file.agreements, ...file.amendments]) {
      add(instrument.name, SymbolKind.File, instrument.nameSpan, instrument.title);
      for (const clause of instrument.clauses) add(clauseName(clause), SymbolKind.Function, clause.numberSpan, instrument.name);
    }
  }
  return found;
}

function thingSymbol(document: TextDocument, thing: Thing): DocumentSymbol[] {
  if (!thing.span || !thing.nameSpan) return [];
  return [{ name: thing.name, detail: thing.kind, kind: KINDS[thing.kind], ...ranges(document, thing.span, thing.nameSpan) }];
}

function agreementSymbol(document: TextDocument, agreement: Agreement): DocumentSymbol {
  const outline = outlineOf(document, agreement.sections, agreement.clauses.map((clause) => clauseSymbol(document, clause)));
  return withChildren(document, { name: agreement.name, detail: agreement.title, kind: SymbolKind.File, ...ranges(document, agreement.span, agreement.nameSpan) }, outline);
}

/** Sections take the clauses that follow them; a schedule takes the sections that follow it. */
function outlineOf(document: TextDocument, sections: readonly Section[], clauses: readonly DocumentSymbol[]): DocumentSymbol[] {
  const heads = sections.map((section) => ({ section, symbol: sectionSymbol(document, section) }));
  const roots: DocumentSymbol[] = [];
  let schedule: DocumentSymbol | undefined;
  let holder: DocumentSymbol | undefined;
  for (const next of inOrder([...heads.map((head) => head.symbol), ...clauses])) {
    const head = heads.find((one) => one.symbol === next)?.section;
    if (!head) (holder?.children ?? roots).push(next);
    else if (head.what === 'schedule') {
      roots.push(next);
      schedule = holder = next;
    } else {
      (schedule?.children ?? roots).push(next);
      holder = next;
    }
  }
  for (const root of roots) stretch(root);
  return roots;
}

function sectionSymbol(document: TextDocument, section: Section): DocumentSymbol {
  const word = section.what === 'schedule' ? 'Schedule ' : '';
  return {
    name: label(`${word}${section.number} ${section.heading}`), kind: SymbolKind.Namespace, children: [],
    ...ranges(document, section.span, section.numberSpan),
  };
}

function clauseSymbol(document: TextDocument, clause: Clause): DocumentSymbol {
  return { name: clauseName(clause), kind: SymbolKind.Function, ...ranges(document, clause.span, clause.numberSpan) };
}

function clauseName(clause: Clause): string {
  return label(`${clause.number} ${clause.heading}`);
}

function amendmentSymbol(document: TextDocument, amendment: Amendment): DocumentSymbol {
  const children = [...amendment.clauses.map((clause) => clauseSymbol(document, clause)), ...amendment.instructions.map((one) => instructionSymbol(document, one))];
  const own = { name: amendment.name, detail: `to ${amendment.to}`, kind: SymbolKind.File, ...ranges(document, amendment.span, amendment.nameSpan) };
  return withChildren(document, own, inOrder(children));
}

const VERBS: Readonly<Record<Instruction['type'], string>> = {
  replace: 'Replace', insert: 'Insert', 'replace words': 'Replace words in', 'delete words': 'Delete words in', delete: 'Delete',
};

function instructionSymbol(document: TextDocument, instruction: Instruction): DocumentSymbol {
  const where = instruction.type === 'insert' ? ` ${instruction.where}` : '';
  const children = 'clause' in instruction ? [clauseSymbol(document, instruction.clause)] : [];
  return {
    name: `${VERBS[instruction.type]}${where} clause ${instruction.target.number}`, kind: SymbolKind.Operator, children,
    ...ranges(document, instruction.span, instruction.target.numberSpan),
  };
}

function scenarioSymbol(document: TextDocument, scenario: Scenario): DocumentSymbol {
  return { name: label(scenario.title), detail: 'scenario', kind: SymbolKind.Event, ...ranges(document, scenario.span, scenario.titleSpan) };
}

/** The protocol demands that the selection lie inside the whole, and that no name be empty. */
function ranges(document: TextDocument, whole: Span, selection: Span): Pick<DocumentSymbol, 'range' | 'selectionRange'> {
  const range = rangeIn(document, cover(whole, selection));
  const selectionRange = rangeIn(document, selection);
  const inside = placeOf(whole).start <= placeOf(selection).start && placeOf(selection).end <= placeOf(cover(whole, selection)).end;
  return { range, selectionRange: inside ? selectionRange : range };
}

function label(name: string): string {
  return name.trim() === '' ? '(no name)' : name.trim();
}

/** An instrument reaches to the end of what it holds. */
function withChildren(document: TextDocument, symbol: DocumentSymbol, children: readonly DocumentSymbol[]): DocumentSymbol {
  const whole = { ...symbol, children: [...children] };
  for (const child of children) if (document.offsetAt(child.range.end) > document.offsetAt(whole.range.end)) whole.range = { start: whole.range.start, end: child.range.end };
  return whole;
}

/** A section reaches to the end of its last clause. */
function stretch(symbol: DocumentSymbol): void {
  for (const child of symbol.children ?? []) stretch(child);
  const last = symbol.children?.at(-1);
  if (last) symbol.range = { start: symbol.range.start, end: last.range.end };
}

function inOrder(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function hasLetters(name: string, query: string): boolean {
  let at = 0;
  const letters = name.toLowerCase();
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
