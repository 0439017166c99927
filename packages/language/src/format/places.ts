import { isCompositeCstNode, isLeafCstNode } from 'langium';
import type { AstNode, LeafCstNode } from 'langium';
import type * as Ast from '../generated/ast.ts';
import type { ParsedElement } from '../syntax/document.ts';

/** Where a line may or must begin. */
export interface Place {
  /** The columns before the line. */
  readonly indent: number;
  /** Always; or where one began before: then also, if `rank` is given, where the line would be too wide. */
  readonly begins: 'always' | 'kept';
  /** On a line that is too wide the places of the lowest rank break, and of the next if that did not do. */
  readonly rank?: Rank;
  /** What stands above: as many blank lines as the elements around ask for, at most one, none. */
  readonly blank: 'element' | 'kept' | 'none';
  /** Whether it goes with the headers of an agreement, which all begin a line where one of them does. */
  readonly header?: true;
}

/** The amounts of a list first, then slots and headers, then the `and` before the last party. */
export type Rank = 0 | 1 | 2;
export const RANKS: readonly Rank[] = [0, 1, 2];

/** The places of one element by offset in its text, and the elements that stand apart from their neighbours by a blank line. */
export interface Places {
  readonly at: ReadonlyMap<number, Place>;
  /** By the offset where the element begins. */
  readonly apart: ReadonlySet<number>;
}

const STEP = 2;

/** Where lines begin in a parsed element, after the samples of the language's design page. */
export function placesOf(element: ParsedElement): Places {
  const at = new Map<number, Place>();
  const apart = new Set<number>();
  for (const node of element.elements) {
    const start = offsetOf(node);
    at.set(start, { indent: 0, begins: 'always', blank: 'element' });
    if (APART.has(node.$type)) apart.add(start);
    for (const [offset, place] of within(node)) at.set(offset, place);
  }
  return { at, apart };
}

type Found = Iterable<readonly [number, Place]>;

const APART: ReadonlySet<string> = new Set(['Agreement', 'Amendment', 'Clause', 'ReplaceClause', 'InsertClause', 'Scenario']);

function within(node: Ast.Element): Found {
  switch (node.$type) {
    case 'Agreement': case 'Amendment': return headers(node);
    case 'Clause': return clause(node, 0);
    case 'ReplaceClause': case 'InsertClause': return instructed(node);
    case 'Scenario': return steps(node);
    case 'Declaration': return node.attributes.map((attribute) => [offsetOf(attribute), { indent: STEP, begins: 'kept', blank: 'none' }] as const);
    case 'EditWords': return words(node);
    default: return [];
  }
}

function* headers(node: Ast.Agreement | Ast.Amendment): Found {
  for (const header of node.headers) {
    yield [offsetOf(header), { indent: STEP, begins: 'kept', rank: 1, blank: 'none', header: true }];
    if (header.$type !== 'Between') continue;
    for (const { offset } of keywordsOf(header, ['and'])) yield [offset, { indent: STEP, begins: 'kept', rank: 2, blank: 'none', header: true }];
  }
}

function* clause(node: Ast.Clause, indent: number): Found {
  for (const [index, item] of node.items.entries()) {
    yield [offsetOf(item), { indent: indent + STEP, begins: 'always', blank: index === 0 ? 'none' : 'kept' }];
    if (item.$type === 'LabelledSentence') yield* slots(item.sentence.predicate, indent + STEP + STEP);
  }
}

function* instructed(node: Ast.ReplaceClause | Ast.InsertClause): Found {
  yield [offsetOf(node.clause), { indent: STEP, begins: 'always', blank: 'none' }];
  yield* clause(node.clause, STEP);
}

function* steps(node: Ast.Scenario): Found {
  for (const [index, step] of node.steps.entries()) {
    yield [offsetOf(step), { indent: STEP, begins: 'always', blank: index === 0 ? 'none' : 'kept' }];
    if (step.$type === 'Act') yield* slots(step, STEP + STEP);
  }
}

function* slots(node: Ast.Predicate | Ast.Act, indent: number): Found {
  const place: Place = { indent, begins: 'kept', blank: 'none' };
  let before: Ast.Slot | Ast.LimitSlot | Ast.Tier | undefined;
  for (const slot of 'slots' in node ? node.slots : []) {
    const rank = slot.$type === 'Tier' ? 0 : 1;
    yield [offsetOf(slot), before && continues(before, slot) ? place : { ...place, rank }];
    before = slot;
  }
  for (const tier of 'tiers' in node ? node.tiers : []) yield [offsetOf(tier), { ...place, rank: 0 }];
}

/** `for 5 years after termination`, `over 8 years from 2026-02-27`: one is read with the other. */
function continues(before: AstNode, slot: AstNode): boolean {
  return 'duration' in before && before.duration !== undefined && (slot.$type === 'FromSlot' || slot.$type === 'TimeSlot')
    && (before.$cstNode?.end ?? 0) + 1 >= offsetOf(slot);
}

function* words(node: Ast.EditWords): Found {
  for (const { offset } of keywordsOf(node, ['replace', 'with', 'delete'])) yield [offset, { indent: STEP, begins: 'kept', blank: 'none' }];
}

/** The keywords of a node, without those of the nodes within. */
function keywordsOf(node: AstNode, words: readonly string[]): LeafCstNode[] {
  const cst = node.$cstNode;
  return cst !== undefined && isCompositeCstNode(cst) ? cst.content.filter(isLeafCstNode).filter((leaf) => words.includes(leaf.tokenType.name)) : [];
}

function offsetOf(node: AstNode): number {
  return node.$cstNode?.offset ?? 0;
}
