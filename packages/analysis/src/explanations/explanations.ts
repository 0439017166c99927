import type { Day, Norm, ThingId } from '@dealwright/model';
import { instrumentsOf } from '../collisions/instruments.ts';
import { readyNorm } from '../collisions/compile.ts';
import type { CompatibilityContext } from '../collisions/explain-compatibility.ts';
import type { ReadyNorm } from '../collisions/ready.ts';
import { settingOf } from '../collisions/setting.ts';
import type { Surroundings } from '../collisions/surroundings.ts';
import type { MeaningChanges } from '../workspace-norms.ts';
import { forceOf } from './force.ts';
import type { Force } from './force.ts';
import { nearbyOf } from './nearby.ts';
import type { Known as Found, Nearby } from './nearby.ts';
import { NormBook } from './norm-book.ts';
import { prioritiesOf } from './priorities.ts';
import type { Priority } from './priorities.ts';

/** What was worked out in some surroundings. */
interface Known {
  readonly surroundings: Surroundings;
  readonly context: CompatibilityContext;
  readonly ready: WeakMap<Norm, ReadyNorm>;
}

/**
 * What a person may ask about the clauses of a workspace beside what is wrong with them. Nothing is worked out before
 * somebody asks, so that an analysis which nobody questions costs no more.
 */
export class Explanations {
  readonly #book = new NormBook();
  #surroundings: Surroundings | undefined;
  #known: Known | undefined;

  /** Takes in how the norms changed, and what they are judged in. */
  update({ norms }: Pick<MeaningChanges, 'norms'>, surroundings: Surroundings): void {
    this.#book.change(norms);
    this.#surroundings = surroundings;
  }

  /** What the norms are judged in: vocabulary, facts, headers, settings. Another object where one of these changed. */
  get basis(): object | undefined {
    return this.#surroundings;
  }

  /** The norms of a clause, in the order of its text. */
  normsOf(clause: string): readonly Norm[] {
    return this.#book.ofClause(clause);
  }

  /** Every norm that binds or frees a party, in the order of their ids. */
  boundBy(party: ThingId): readonly Norm[] {
    return this.#book.boundBy(party).toSorted(byId);
  }

  /** Every duty that is owed to a party. */
  owedTo(party: ThingId): readonly Norm[] {
    const owed: Norm[] = [];
    for (const norm of this.#book.all) if (norm.modality === 'obligation' && norm.counterparties.includes(party)) owed.push(norm);
    return owed.sort(byId);
  }

  /** Whether some norms are in force on the as-of date; nothing where there are none. */
  forceOf(norms: readonly Norm[]): Force | undefined {
    const known = this.#context;
    return known && forceOf(norms.map((norm) => this.#readied(norm, known)), ({ norm }) => lastDayOf(norm, known), known.context.setting);
  }

  /** What some norms of one clause yield to and prevail over, by their own words and by those of others. */
  prioritiesOf(norms: readonly Norm[]): readonly Priority[] {
    const known = this.#context;
    return known ? prioritiesOf(norms, this.#book, known.context.instruments) : [];
  }

  /**
   * The norms that come near to colliding with some norms of one clause, one for each other clause, the nearest first, and why
   * they do not.
   *
   * @param found the clauses of which something is found already
   */
  nearbyOf(norms: readonly Norm[], found: Found): readonly Nearby[] {
    const known = this.#context;
    return known ? nearbyOf(norms, this.#book, found, known.context) : [];
  }

  #readied(norm: Norm, { context, ready }: Known): ReadyNorm {
    let readied = ready.get(norm);
    if (!readied) {
      ready.set(norm, readied = readyNorm(norm, context.setting));
    }
    return readied;
  }

  get #context(): Known | undefined {
    const surroundings = this.#surroundings;
    if (!surroundings || this.#known?.surroundings === surroundings) return this.#known;
    const { vocabulary, facts, settings } = surroundings;
    const context = { vocabulary, setting: settingOf(vocabulary, facts, settings.asOf), instruments: instrumentsOf(surroundings.instruments) };
    return (this.#known = { surroundings, context, ready: new WeakMap() });
  }
}

/** The last day of a norm's agreement, where another supersedes that. */
function lastDayOf(norm: Norm, { context }: Known): Day | undefined {
  const supersededOn = context.instruments.get(norm.source.agreement)?.supersededOn;
  return supersededOn === undefined ? undefined : supersededOn - 1;
}

function byId(a: Norm, b: Norm): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
