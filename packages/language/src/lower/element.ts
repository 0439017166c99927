import { slim } from '@dealwright/model';
import type { Clause, Fact, Instruction, Occurrence, Problem, Scenario, Section, Span, Thing, Use } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Declared } from '../bind/symbols.ts';
import { headingSpan, lowerClause } from './clause.ts';
import type { ClausePlace } from './clause.ts';
import type { Marginalia } from './comments.ts';
import { occurs } from './context.ts';
import type { Lowering } from './context.ts';
import { lowerDeclaration } from './declaration.ts';
import { lowerFact } from './facts.ts';
import { lowerAgreement, lowerAmendment } from './header.ts';
import type { AgreementHead, AmendmentHead, HeaderEntry } from './header.ts';
import { lowerInstruction } from './instruction.ts';
import { propertySpan, spanOf } from './spans.ts';
import { lowerScenario } from './scenario.ts';
import { checkStop } from './wording.ts';

/** What one element of a file says. */
export type Said =
  | { readonly says: 'use'; readonly use: Omit<Use, 'uri'> }
  | { readonly says: 'thing'; readonly thing: Thing }
  | { readonly says: 'fact'; readonly fact: Fact }
  | { readonly says: 'agreement'; readonly head: AgreementHead; readonly things: readonly Thing[] }
  | { readonly says: 'amendment'; readonly head: AmendmentHead; readonly things: readonly Thing[] }
  | { readonly says: 'section'; readonly section: Section }
  | { readonly says: 'clause'; readonly clause: Clause }
  | { readonly says: 'instruction'; readonly instruction: Instruction }
  | { readonly says: 'scenario'; readonly scenario: Scenario }
  | { readonly says: 'nothing' };

/** A lowered element: what it says, and what stands in it besides. */
export interface LoweredElement {
  readonly said: Said;
  readonly occurrences: readonly Occurrence[];
  readonly problems: readonly Problem[];
  /** What stands outside of a clause. */
  readonly margin: Marginalia;
}

/** What binding and the elements before it decide of an element. */
export interface ElementPlace {
  /** For a declaration: the thing it declares. */
  readonly declared?: Declared;
  /** For a header: its parties. */
  readonly entries?: readonly HeaderEntry[];
  /** For a clause or an instruction. */
  readonly clause?: ClausePlace;
}

const NO_MARGIN: Marginalia = { notes: [], blanks: [], acceptances: [] };

/** Lowers one element. Total: whatever the parser made of the text, something comes out. */
export function lowerElement(lowering: Lowering, node: Ast.Element, place: ElementPlace, margin: Marginalia): LoweredElement {
  const said = sayOf(lowering, node, place, margin);
  if ('stop' in node) checkStop(lowering, node);
  const holdsMargin = said.says === 'clause' || (said.says === 'instruction' && 'clause' in said.instruction);
  return slim({ said, occurrences: lowering.occurrences, problems: lowering.problems, margin: holdsMargin ? NO_MARGIN : margin });
}

function sayOf(lowering: Lowering, node: Ast.Element, place: ElementPlace, margin: Marginalia): Said {
  switch (node.$type) {
    case 'Use': return { says: 'use', use: { path: node.path ?? '', span: spanOf(lowering, node), pathSpan: propertySpan(lowering, node, 'path') } };
    case 'Declaration': return place.declared ? { says: 'thing', thing: lowerDeclaration(lowering, node, place.declared) } : { says: 'nothing' };
    case 'Fact': {
      const fact = lowerFact(lowering, node);
      return fact ? { says: 'fact', fact } : { says: 'nothing' };
    }
    case 'Agreement': return { says: 'agreement', head: lowerAgreement(lowering, node, place.entries ?? []), things: headerThings(place.entries ?? []) };
    case 'Amendment': return { says: 'amendment', head: lowerAmendment(lowering, node, place.entries ?? []), things: headerThings(place.entries ?? []) };
    case 'Section':
    case 'Schedule': return { says: 'section', section: lowerSection(lowering, node) };
    case 'Clause': return { says: 'clause', clause: lowerClause(lowering, node, place.clause ?? { id: node.number ?? '', declares: true }, margin) };
    case 'ReplaceClause': case 'InsertClause': case 'EditWords': case 'DeleteClause': {
      const instruction = lowerInstruction(lowering, node, place.clause ?? { id: '', declares: false }, margin);
      return instruction ? { says: 'instruction', instruction } : { says: 'nothing' };
    }
    case 'Scenario': return { says: 'scenario', scenario: lowerScenario(lowering, node) };
    default: return { says: 'nothing' };
  }
}

/** The parties that a header declares because nothing else does. */
function headerThings(entries: readonly HeaderEntry[]): readonly Thing[] {
  return entries.filter((entry) => entry.home).map(({ declared }) => bareThing(declared));
}

/** A thing of which only its names are known. */
function bareThing(declared: Declared): Thing {
  return {
    id: declared.id, kind: declared.kind, name: declared.name, forms: declared.forms, kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [],
    affiliateOf: [], converse: [], group: false, builtIn: false, nameSpan: declared.nameSpan, span: declared.span,
  };
}

function lowerSection(lowering: Lowering, node: Ast.Section | Ast.Schedule): Section {
  const numberSpan: Span = propertySpan(lowering, node, 'number');
  const number = node.number ?? '';
  if (number !== '') occurs(lowering, numberSpan, { type: 'section', agreement: lowering.instrument.name, number }, 'declaration');
  return {
    what: node.$type === 'Section' ? 'section' : 'schedule', number, heading: node.title ?? '', span: spanOf(lowering, node), numberSpan,
    headingSpan: headingSpan(lowering, node),
  };
}
