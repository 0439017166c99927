import type { ClauseReference, Instruction } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { lowerClause } from './clause.ts';
import type { ClausePlace } from './clause.ts';
import type { Marginalia } from './comments.ts';
import type { Lowering } from './context.ts';
import { lowerReference } from './references.ts';
import { propertySpan, spanOf } from './spans.ts';
import { checkStop } from './wording.ts';

export type InstructionNode = Ast.ReplaceClause | Ast.InsertClause | Ast.EditWords | Ast.DeleteClause;

/**
 * One instruction of an amendment; whole clauses are lowered, words stay text. References without an agreement are to the
 * one that is amended, whose name the lowering's instrument carries.
 */
export function lowerInstruction(lowering: Lowering, node: InstructionNode, place: ClausePlace, margin: Marginalia): Instruction | undefined {
  const span = spanOf(lowering, node);
  const [target] = lowerReference(lowering, node.target);
  if (!target) return undefined;
  switch (node.$type) {
    case 'ReplaceClause': return node.clause && { span, type: 'replace', target, clause: lowerClause(lowering, node.clause, place, margin) };
    case 'InsertClause': return node.clause && { span, type: 'insert', where: node.where ?? 'after', target, clause: lowerClause(lowering, node.clause, place, margin) };
    case 'DeleteClause': checkStop(lowering, node); return { span, type: 'delete', target };
    case 'EditWords': checkStop(lowering, node); return editWords(lowering, node, target, span);
  }
}

function editWords(lowering: Lowering, node: Ast.EditWords, target: ClauseReference, span: Instruction['span']): Instruction {
  const old = node.old ?? '';
  const oldSpan = propertySpan(lowering, node, 'old');
  if (node.new === undefined) return { span, type: 'delete words', target, old, oldSpan };
  return { span, type: 'replace words', target, old, oldSpan, words: node.new, wordsSpan: propertySpan(lowering, node, 'new') };
}
