import type { Acceptance, Agreement, Amendment, Clause, DealFile, Fact, Instruction, Note, Occurrence, Problem, Scenario, Section, Span, Thing, Use } from '@dealwright/model';
import type { AgreementHead, AmendmentHead } from '../lower/header.ts';
import type { LoweredElement } from '../lower/element.ts';

/** A file in the making. */
interface Gathered {
  readonly uses: Use[];
  readonly things: Thing[];
  readonly facts: Fact[];
  readonly agreements: Agreement[];
  readonly amendments: Amendment[];
  readonly scenarios: Scenario[];
  readonly problems: Problem[];
}

/** The instrument that is being put together. */
type Open =
  | { readonly head: AgreementHead; readonly sections: Section[]; readonly clauses: Clause[] }
  | { readonly head: AmendmentHead; readonly sections: Section[]; readonly instructions: Instruction[]; readonly clauses: Clause[] };

/**
 * Puts the elements of a file together. Clauses before any header make an agreement without a name. The problems of the file are
 * those of its order alone: those of its elements are the caller's to add.
 *
 * @param resolve the URI that the path of a `use` leads to
 */
export function assemble(uri: string, elements: readonly LoweredElement[], resolve: (path: string) => string | undefined): DealFile {
  const file: Gathered = { uses: [], things: [], facts: [], agreements: [], amendments: [], scenarios: [], problems: [] };
  let open: Open | undefined;
  const openAt = (span: Span): Open => {
    if (!open) {
      open = { head: namelessHead(uri, span), sections: [], clauses: [] };
      file.agreements.push({ ...open.head, sections: open.sections, clauses: open.clauses });
    }
    return open;
  };
  for (const { said } of elements) {
    switch (said.says) {
      case 'use': {
        const target = resolve(said.use.path);
        file.uses.push({ ...said.use, ...(target !== undefined && { uri: target }) });
        break;
      }
      case 'thing': file.things.push(said.thing); break;
      case 'fact': file.facts.push(said.fact); break;
      case 'agreement': {
        const opened = { head: said.head, sections: [], clauses: [] };
        open = opened;
        file.things.push(...said.things);
        file.agreements.push({ ...said.head, sections: opened.sections, clauses: opened.clauses });
        break;
      }
      case 'amendment': {
        const opened = { head: said.head, sections: [], instructions: [], clauses: [] };
        open = opened;
        file.things.push(...said.things);
        file.amendments.push({ ...said.head, sections: opened.sections, instructions: opened.instructions, clauses: opened.clauses });
        break;
      }
      case 'section': openAt(said.section.span).sections.push(said.section); break;
      case 'clause': openAt(said.clause.span).clauses.push(said.clause); break;
      case 'instruction': if (open && 'instructions' in open) open.instructions.push(said.instruction); else file.problems.push(stray(said.instruction)); break;
      case 'scenario': file.scenarios.push(said.scenario); break;
      case 'nothing': break;
    }
  }
  const occurrences: Occurrence[] = joined(elements, (element) => element.occurrences);
  const notes: Note[] = joined(elements, ({ margin }) => margin.notes);
  const blanks: Span[] = joined(elements, ({ margin }) => margin.blanks);
  const acceptances: Acceptance[] = joined(elements, ({ margin }) => margin.acceptances);
  return { uri, ...file, occurrences, notes, blanks, acceptances };
}

/** The lists of all elements as one. Most elements have nothing of a sort. */
export function joined<E, T>(elements: readonly E[], listOf: (element: E) => readonly T[]): T[] {
  const all: T[] = [];
  for (const element of elements) for (const item of listOf(element)) all.push(item);
  return all;
}

function namelessHead(uri: string, span: Span): AgreementHead {
  const nowhere = { ...span, end: span.start };
  return {
    kind: 'agreement', name: '', title: '', uri, span: nowhere, nameSpan: nowhere, parties: [], draft: false, nonBinding: false, from: [], to: [], supersedes: [], incorporates: [],
  };
}

function stray(instruction: Instruction): Problem {
  return { code: 'amendment/outside', span: instruction.span, message: 'An instruction stands in an amendment: put it below the line that opens one, `amendment "…" to …`.' };
}
