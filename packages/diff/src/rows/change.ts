import type { Change, Passage, PartyEffect, Reached } from '@dealwright/model';
import { ROWS } from '../rows.generated.ts';
import type { ChangeCode } from '../rows.generated.ts';

/** What a comparison knows of one change besides its row. */
export interface ChangeFacts {
  readonly message: string;
  readonly before?: Passage;
  readonly after?: Passage;
  /** Nobody, unless said. */
  readonly forWhom?: ForWhom;
  readonly witness?: string;
  readonly reaches?: readonly Reached[];
  /** What is added in the margin where the row itself has nothing to add. */
  readonly note?: string;
}

/** Names of parties: who gains, who loses, and of whom nobody can say. */
export interface ForWhom {
  readonly favours?: readonly string[];
  readonly burdens?: readonly string[];
  readonly uncertain?: readonly string[];
}

/** A change of a row: bucket, level and note are the row's. */
export function change(code: ChangeCode, { message, before, after, forWhom = {}, witness, reaches = [], note }: ChangeFacts): Change {
  const row = ROWS.get(code);
  if (!row) throw new Error(`No row has the code ${code}.`);
  const { favours = [], burdens = [] } = forWhom;
  const margin = row.note ?? note;
  return {
    code, bucket: row.bucket, level: row.level, message, favours, burdens, effects: effectsOf(forWhom), reaches,
    ...(before && { before }), ...(after && { after }), ...(witness !== undefined && { witness }), ...(margin !== undefined && { note: margin }),
  };
}

/** One effect a party, in the order of their names; who both gains and loses by one change is uncertain. */
export function effectsOf({ favours = [], burdens = [], uncertain = [] }: ForWhom): readonly PartyEffect[] {
  const parties = [...new Set([...favours, ...burdens, ...uncertain])].toSorted();
  return parties.map((party) => {
    const doubtful = uncertain.includes(party) || (favours.includes(party) && burdens.includes(party));
    return { party, effect: doubtful ? 'uncertain' : burdens.includes(party) ? 'breaking' : 'compatible' };
  });
}
