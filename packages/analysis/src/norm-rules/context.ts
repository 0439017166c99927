import type { Settings } from '@dealwright/model';
import type { Setting } from '../collisions/setting.ts';
import type { InstrumentHead } from '../context.ts';

/** What a rule may ask about the agreement around the norms that it examines. */
export interface NormContext {
  readonly settings: Settings;
  /** The classes, and what is recorded. */
  readonly setting: Setting;
  /** The header of an agreement. Its norms are derived anew, and examined anew, when it changes. */
  readonly header: (agreement: string) => InstrumentHead | undefined;
  /**
   * Whether an agreement has a norm of a kind of clause, or states particulars of a topic: `termination`, `renewal`. Recorded: who asked
   * is examined again when the answer changes.
   */
  readonly has: (agreement: string, kind: string) => boolean;
}
