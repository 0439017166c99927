import type { Comparison, Judged } from './codes/comparison.ts';
import type { Assumption } from './courses.ts';
import type { Doubt, Found } from './found.ts';
import type { Membership } from './option.ts';
import type { ReadyNorm } from './ready.ts';
import { membershipSets } from './readings.ts';
import type { Setting } from './setting.ts';
import { witnessOf } from './witness.ts';
import type { WitnessIds } from './witness.ts';

/** What only wording asks for. */
interface Details {
  readonly witness?: WitnessIds;
  readonly asked: readonly (readonly Membership[])[];
  readonly undoes: boolean;
  readonly assumed: Assumption;
}

/** A pair about which there is something to say. What wording needs of it is worked out when it is worded. */
export class FoundPair implements Found {
  readonly comparison: Comparison;
  readonly ruling: Found['ruling'];
  readonly first: ReadyNorm;
  readonly second: ReadyNorm;
  readonly owed: boolean;
  readonly #judged: Judged;
  readonly #setting: Setting;
  #details: Details | undefined;

  constructor(comparison: Comparison, judged: Judged, ruling: Found['ruling'], first: ReadyNorm, second: ReadyNorm, setting: Setting, owed = false) {
    this.comparison = comparison;
    this.ruling = ruling;
    this.first = first;
    this.second = second;
    this.owed = owed;
    this.#judged = judged;
    this.#setting = setting;
  }

  get code(): Found['code'] {
    return this.ruling === 'narrowed' ? 'conflict/narrowed' : this.comparison.code;
  }

  get doubt(): Doubt | undefined {
    return this.#judged.doubt;
  }

  get witness(): WitnessIds | undefined {
    return this.#work().witness;
  }

  get asked(): Details['asked'] {
    return this.#work().asked;
  }

  get undoes(): boolean {
    return this.#work().undoes;
  }

  get assumed(): Assumption {
    return this.#work().assumed;
  }

  /** The same pair, now that somebody owes what it stands in the way of, or nobody does any more. */
  weighed(owed: boolean): FoundPair {
    return new FoundPair(this.comparison, this.#judged, this.ruling, this.first, this.second, this.#setting, owed);
  }

  #work(): Details {
    return (this.#details ??= detailsOf(this.#judged, this.#setting));
  }
}

function detailsOf(judged: Judged, setting: Setting): Details {
  const met = judged.case;
  return met ? { witness: witnessOf(met, setting), asked: membershipSets(met.questions), undoes: met.undoes, assumed: met.assumed } : NONE;
}

const NONE: Details = { asked: [], undoes: false, assumed: new Map() };
