import { agreementContext, normsOf } from '@dealwright/clauses';
import { DealStore } from '@dealwright/language';
import type { Problem } from '@dealwright/model';
import type { DraftWorkspace } from '../src/generate/draft.ts';
import { VERBS } from '../src/generate/names.ts';
import { printWorkspace } from '../src/generate/print.ts';
import type { Workspace } from '../src/oracle/verdict.ts';

const URI = 'file:///generated.deal';
const KEPT = new Set(Object.keys(VERBS).map((verb) => `action:${verb}`));

/** The workspace that the text of a draft lowers to, with as much of the library as small workspaces speak of. */
export function workspaceOfText(draft: DraftWorkspace): { readonly workspace: Workspace; readonly problems: readonly Problem[]; readonly text: string } {
  const store = new DealStore();
  const text = printWorkspace(draft);
  store.put(URI, text);
  const file = store.files.get(URI);
  if (file === undefined) throw new Error('The store lost the file.');
  const norms = file.agreements.flatMap((agreement) => {
    const context = agreementContext(store.vocabulary, agreement);
    return agreement.clauses.flatMap((clause) => normsOf(clause, context));
  });
  const said = JSON.stringify(norms);
  const things = [...store.vocabulary.things].filter(([id, thing]) => !thing.builtIn || KEPT.has(id) || (thing.kind !== 'action' && said.includes(JSON.stringify(id))));
  return {
    text,
    problems: file.problems,
    workspace: {
      norms, facts: file.facts, asOf: draft.asOf, vocabulary: { things: new Map(things) },
      instruments: new Map(file.agreements.map((agreement) => [agreement.name, agreement.parties.map(({ party }) => party)])),
    },
  };
}
