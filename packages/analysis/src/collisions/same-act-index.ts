import { DIMENSIONS } from '@dealwright/model';
import type { Modality } from '@dealwright/model';
import type { Acts, ReadyNorm } from './ready.ts';

type ByModality = Map<Modality, ReadyNorm[]>;

/** Duties and permissions of one agreement to the very same acts, for which the index of collisions has no eye. */
export class SameActIndex {
  readonly #byAgreement = new Map<string, Map<Acts, ByModality>>();

  add(norm: ReadyNorm): void {
    const { source: { agreement }, modality } = norm.norm;
    let byActs = this.#byAgreement.get(agreement);
    if (!byActs) this.#byAgreement.set(agreement, byActs = new Map<Acts, ByModality>());
    let byModality = byActs.get(norm.acts);
    if (!byModality) byActs.set(norm.acts, byModality = new Map<Modality, ReadyNorm[]>());
    const list = byModality.get(modality);
    if (list) list.push(norm);
    else byModality.set(modality, [norm]);
  }

  remove(norm: ReadyNorm): void {
    const list = this.#byAgreement.get(norm.norm.source.agreement)?.get(norm.acts)?.get(norm.norm.modality) ?? [];
    const at = list.indexOf(norm);
    const last = list.pop();
    if (last && last !== norm && at >= 0) list[at] = last;
  }

  /** Calls back for each norm of the same bearer and the other modality that names the same dimensions. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => void): void {
    const other = norm.norm.modality === 'obligation' ? 'permission' : 'obligation';
    for (const partner of this.#byAgreement.get(norm.norm.source.agreement)?.get(norm.acts)?.get(other) ?? []) {
      if (partner.norm.bearer.party === norm.norm.bearer.party && saysAlike(norm, partner)) visit(partner);
    }
  }
}

/** Whether both limit the same dimensions: a norm that limits fewer is wider. */
function saysAlike({ boxes: [one, ...more] }: ReadyNorm, { boxes: [other, ...others] }: ReadyNorm): boolean {
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  return DIMENSIONS.every((_, index) => (one.classes[index] === undefined) === (other.classes[index] === undefined));
}
