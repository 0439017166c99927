import type { SentenceForm } from '@dealwright/model';
import type { Kind, KindDefinition } from './kind.ts';
import { DEFINITIONS } from './kinds.generated.ts';

const KINDS: readonly Kind[] = DEFINITIONS.map(([id, definition]: readonly [string, KindDefinition]) => ({ id, ...definition }));
const BY_FORM: ReadonlyMap<SentenceForm, readonly Kind[]> = byForm();
const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

/** Every kind of clause, in the order of their ids. */
export function allKinds(): readonly Kind[] {
  return KINDS;
}

/** The kinds that may recognise a sentence of a form. */
export function kindsOfForm(form: SentenceForm): readonly Kind[] {
  return BY_FORM.get(form) ?? [];
}

/** The kind of an id; absent where there is none. */
export function kindById(id: string): Kind | undefined {
  return BY_ID.get(id);
}

function byForm(): ReadonlyMap<SentenceForm, readonly Kind[]> {
  const found = new Map<SentenceForm, Kind[]>();
  for (const kind of KINDS) for (const form of kind.forms) found.set(form, [...(found.get(form) ?? []), kind]);
  return found;
}
