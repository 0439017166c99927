import { DIMENSIONS } from '@dealwright/model';
import type { Acts, ReadyNorm } from './ready.ts';

/** Duties and permissions of one agreement to the very same acts, for which the index of collisions has no eye. */
export class SameActIndex {
  readonly #byAgreement = new Map<string, Map<Acts, ReadyNorm[]>>();

  add(norm: ReadyNorm): void {
    const { agreement } = norm.norm.source;
    let byActs = this.#byAgreement.get(agreement);
    if (!byActs) this.#byAgreement.set(agreement, byActs = new Map());
    const list = byActs.get(norm.acts);
    if (list) list.push(norm);
    else byActs.set(norm.acts, [norm]);
  }

  remove(norm: ReadyNorm): void {
    const list = this.#byAgreement.get(norm.norm.source.agreement)?.get(norm.acts) ?? [];
    const at = list.indexOf(norm);
    const last = list.pop();
    if (last && last !== norm && at >= 0) list[at] = last;
  }

  /** Calls back for each norm of the same bearer and the other modality that names the same dimensions. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => void): void {
    for (const partner of this.#byAgreement.get(norm.norm.source.agreement)?.get(norm.acts) ?? []) {
      if (partner.norm.modality !== norm.norm.modality && partner.norm.bearer.party === norm.norm.bearer.party && saysAlike(norm, partner)) visit(partner);
    }
  }
}

/** Whether both limit the same dimensions: a norm that limits fewer is wider. */
function saysAlike({ boxes: [one, ...more] }: ReadyNorm, { boxes: [other, ...others] }: ReadyNorm): boolean {
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  return DIMENSIONS.every((_, index) => (one.classes[index] === undefined) === (other.classes[index] === undefined));
}
