import type { Kind, KindDefinition } from './kind.ts';
import { DEFINITIONS } from './kinds.generated.ts';

const KINDS: readonly Kind[] = DEFINITIONS.map(([id, definition]: readonly [string, KindDefinition]) => ({ id, ...definition }));
const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

/** Every kind of clause, in the order of their ids. */
export function allKinds(): readonly Kind[] {
  return KINDS;
}

/** The kind of an id; absent where there is none. */
export function kindById(id: string): Kind | undefined {
  return BY_ID.get(id);
}
