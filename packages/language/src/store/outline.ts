import type { Day } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Introduced, IntroducedInstrument } from '../bind/declarations.ts';
import { EMPTY_SCOPE } from '../bind/scope.ts';
import { NO_INSTRUMENT } from '../lower/context.ts';
import { startLowering } from '../lower/start.ts';
import { headerDays } from '../lower/header.ts';
import { headerParties, introducedBy, introducedInstrument } from '../lower/introduce.ts';
import type { ParsedElement } from '../syntax/document.ts';

/** What others need to know of a node: the names it introduces, the number it carries. It outlives the tree. */
export interface Outline {
  readonly type: Ast.Element['$type'];
  /** Where the node begins in its element. */
  readonly start: number;
  readonly introduced: readonly Introduced[];
  readonly instrument?: IntroducedInstrument;
  /** The day on which an agreement takes effect. */
  readonly effective?: Day;
  /** The number of a section, a schedule, or the clause that the node writes. */
  readonly number?: string;
  /** The path of a `use`. */
  readonly path?: string;
}

const outlines = new WeakMap<ParsedElement, readonly Outline[]>();

/** The outlines of the nodes of an element. Made once. */
export function outlinesOf(element: ParsedElement): readonly Outline[] {
  let known = outlines.get(element);
  if (!known) outlines.set(element, known = element.elements.map((node) => outline(element, node)));
  return known;
}

/** Whether an element introduces names or brings some in. */
export function isNaming(element: ParsedElement): boolean {
  return outlinesOf(element).some((one) => NAMING.has(one.type));
}

const NAMING: ReadonlySet<string> = new Set(['Use', 'Declaration', 'Agreement', 'Amendment']);

function outline(element: ParsedElement, node: Ast.Element): Outline {
  const lowering = startLowering({ anchor: element.anchor, text: element.text, scope: EMPTY_SCOPE, instrument: NO_INSTRUMENT });
  const plain = { type: node.$type, start: node.$cstNode?.offset ?? 0, introduced: [] };
  switch (node.$type) {
    case 'Use': return { ...plain, path: node.path ?? '' };
    case 'Declaration': {
      const introduced = introducedBy(lowering, node);
      return introduced ? { ...plain, introduced: [introduced] } : plain;
    }
    case 'Agreement': {
      const { effective } = headerDays(node);
      return { ...plain, introduced: headerParties(lowering, node), instrument: introducedInstrument(node), ...(effective !== undefined && { effective }) };
    }
    case 'Amendment': return { ...plain, introduced: headerParties(lowering, node), instrument: introducedInstrument(node) };
    case 'Section': case 'Schedule': case 'Clause': return { ...plain, number: node.number ?? '' };
    case 'ReplaceClause': case 'InsertClause': return node.clause ? { ...plain, number: node.clause.number ?? '' } : plain;
    default: return plain;
  }
}
