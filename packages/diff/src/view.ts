import type { Agreement, Amendment, Clause, ComparedVersion, Fact, Instruction, Passage, Scenario, Section, Span, Thing, Unit, Use } from '@dealwright/model';
import { agreementContext } from '@dealwright/clauses';
import type { AgreementContext } from '@dealwright/clauses';
import { wordsOf } from './text.ts';

/** What stands behind a unit, with the meaning of the words around it. */
export type Element =
  | { readonly type: 'clause'; readonly clause: Clause; readonly context: AgreementContext }
  | { readonly type: 'header'; readonly instrument: Agreement | Amendment }
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'declaration'; readonly thing: Thing }
  | { readonly type: 'fact'; readonly fact: Fact }
  | { readonly type: 'scenario'; readonly scenario: Scenario }
  | { readonly type: 'instruction'; readonly instruction: Instruction }
  | { readonly type: 'use'; readonly use: Use };

type ElementType = Element['type'];

/** The element of a unit; absent for what could not be read. A unit carries the very span of its element. */
export function elementOf<T extends ElementType>(version: ComparedVersion, unit: Unit, type: T): Extract<Element, { type: T }> | undefined {
  const found = elementsOf(version).get(unit.span)?.find((element) => element.type === type);
  return found as Extract<Element, { type: T }> | undefined;
}

/** Some words of a unit, as a change quotes them; the whole unit unless a part is given. */
export function passage(version: ComparedVersion, unit: Unit, span: Span = unit.span): Passage {
  return { span, text: wordsOf(version, span), unit };
}

/** The context in which the clauses of an agreement are read: the same for all of them. */
export function contextOf(version: ComparedVersion, agreement: string, uri?: string): AgreementContext {
  const candidates = version.files.flatMap((file) => file.agreements).filter(({ name }) => name === agreement);
  const found = candidates.find((one) => one.uri === uri) ?? candidates[0];
  return found ? contextOfAgreement(version, found) : { ...agreementContext(version.vocabulary) };
}

const contexts = new WeakMap<ComparedVersion, Map<Agreement, AgreementContext>>();

function contextOfAgreement(version: ComparedVersion, agreement: Agreement): AgreementContext {
  let known = contexts.get(version);
  if (!known) contexts.set(version, (known = new Map<Agreement, AgreementContext>()));
  let context = known.get(agreement);
  if (!context) known.set(agreement, (context = agreementContext(version.vocabulary, agreement)));
  return context;
}

const elements = new WeakMap<ComparedVersion, ReadonlyMap<Span, readonly Element[]>>();

function elementsOf(version: ComparedVersion): ReadonlyMap<Span, readonly Element[]> {
  let known = elements.get(version);
  if (!known) elements.set(version, (known = readElements(version)));
  return known;
}

function readElements(version: ComparedVersion): ReadonlyMap<Span, readonly Element[]> {
  const found = new Map<Span, Element[]>();
  const put = (span: Span | undefined, element: Element): void => {
    const others = span && found.get(span);
    if (others) others.push(element);
    else if (span) found.set(span, [element]);
  };
  for (const file of version.files) {
    for (const thing of file.things) put(thing.span, { type: 'declaration', thing });
    for (const fact of file.facts) put(fact.span, { type: 'fact', fact });
    for (const scenario of file.scenarios) put(scenario.span, { type: 'scenario', scenario });
    for (const use of file.uses) put(use.span, { type: 'use', use });
    for (const instrument of [...file.agreements, ...file.amendments]) {
      put(instrument.span, { type: 'header', instrument });
      for (const section of instrument.sections ?? []) put(section.span, { type: 'section', section });
      const clauses = instrument.kind === 'agreement' ? instrument.clauses : [...instrument.clauses, ...instrument.instructions.flatMap((one) => ('clause' in one ? [one.clause] : []))];
      for (const clause of clauses) {
        put(clause.span, { type: 'clause', clause, context: contextOf(version, instrument.kind === 'agreement' ? instrument.name : instrument.to, instrument.uri) });
      }
      if (instrument.kind === 'amendment') for (const instruction of instrument.instructions) put(instruction.span, { type: 'instruction', instruction });
    }
  }
  return found;
}
