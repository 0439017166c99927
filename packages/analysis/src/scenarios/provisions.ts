import type { Norm, ThingId } from '@dealwright/model';
import { provisionsOf } from './adapt.ts';
import type { Frame, NarrowClass, Provision } from './adapt.ts';

/** The provisions of a workspace by the party that they bind and the action that they name. */
export class Provisions {
  readonly #byParty = new Map<ThingId, Map<ThingId, Set<Provision>>>();
  readonly #byNorm = new Map<Norm, readonly Provision[]>();
  /** How many provisions name each class that nothing declares. */
  readonly #classes = new Map<ThingId, { readonly narrow: NarrowClass; count: number }>();

  add(norm: Norm, frame: Frame): void {
    if (this.#byNorm.has(norm)) return;
    const provisions = provisionsOf(norm, frame);
    this.#byNorm.set(norm, provisions);
    for (const provision of provisions) {
      for (const action of provision.norm.acts.actions) this.#listFor(provision.norm.bearer.party, action).add(provision);
      for (const narrow of provision.classes) {
        const known = this.#classes.get(narrow.id);
        if (known) known.count++;
        else this.#classes.set(narrow.id, { narrow, count: 1 });
      }
    }
  }

  remove(norm: Norm): void {
    const provisions = this.#byNorm.get(norm) ?? [];
    this.#byNorm.delete(norm);
    for (const provision of provisions) {
      const { party } = provision.norm.bearer;
      const byAction = this.#byParty.get(party);
      for (const action of provision.norm.acts.actions) {
        byAction?.get(action)?.delete(provision);
        if (byAction?.get(action)?.size === 0) byAction.delete(action);
      }
      if (byAction?.size === 0) this.#byParty.delete(party);
      for (const { id } of provision.classes) {
        const known = this.#classes.get(id);
        if (known && --known.count === 0) this.#classes.delete(id);
      }
    }
  }

  /** Those that bind a party by one of some actions, in the order of their ids. */
  of(parties: Iterable<ThingId>, actions: Iterable<ThingId>): readonly Provision[] {
    const found = new Set<Provision>();
    for (const party of parties) {
      const byAction = this.#byParty.get(party);
      if (byAction) for (const action of actions) for (const provision of byAction.get(action) ?? []) found.add(provision);
    }
    return [...found].toSorted((a, b) => (a.norm.source.uri === b.norm.source.uri ? compareText(a.norm.id, b.norm.id) : compareText(a.norm.source.uri, b.norm.source.uri)));
  }

  get classes(): readonly NarrowClass[] {
    return [...this.#classes.values()].map(({ narrow }) => narrow);
  }

  #listFor(party: ThingId, action: ThingId): Set<Provision> {
    let byAction = this.#byParty.get(party);
    if (!byAction) this.#byParty.set(party, (byAction = new Map<ThingId, Set<Provision>>()));
    let list = byAction.get(action);
    if (!list) byAction.set(action, (list = new Set()));
    return list;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
