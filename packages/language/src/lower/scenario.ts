import type { Fact, Scenario, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerFact, lowerScenarioAct } from './facts.ts';
import { lowerReferences } from './references.ts';
import { propertySpan, spanOf } from './spans.ts';
import { checkStop } from './wording.ts';

/** A question to the agreements: what is given, what is done, and the answer expected. */
export function lowerScenario(lowering: Lowering, node: Ast.Scenario): Scenario {
  const given: Fact[] = [];
  let act: Scenario['act'];
  let expect: Scenario['expect'];
  const further: Span[] = [];
  for (const step of node.steps ?? []) {
    if (step.$type !== 'UnreadStep') checkStop(lowering, step);
    if (step.$type === 'Given') {
      const fact = lowerFact(lowering, step);
      if (fact) given.push(fact);
    } else if ((step.$type === 'Act' && act) || (step.$type === 'Expect' && expect)) further.push(spanOf(lowering, step));
    else if (step.$type === 'Act') act = lowerScenarioAct(lowering, step);
    else if (step.$type === 'Expect' && step.answer) expect = lowerAnswer(lowering, step.answer);
  }
  return {
    title: node.title ?? '', span: spanOf(lowering, node), titleSpan: propertySpan(lowering, node, 'title'), given, further, ...(act && { act }), ...(expect && { expect }),
  };
}

function lowerAnswer(lowering: Lowering, answer: Ast.Answer): NonNullable<Scenario['expect']> {
  return {
    answer: answer.kind === 'not' ? 'not governed' : answer.kind ?? 'permitted', references: lowerReferences(lowering, answer.clauses), span: spanOf(lowering, answer),
  };
}
