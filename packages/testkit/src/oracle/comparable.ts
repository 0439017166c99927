import type { Norm, ThingId, Vocabulary } from '@dealwright/model';
import { binds, yields } from '@dealwright/analysis/point';
import type { Instruments } from '@dealwright/analysis/point';

/** The codes that a pair of norms can come under in which the second forbids. */
export type PairCode = 'conflict/exclusivity' | 'conflict/obligation-prohibition' | 'conflict/permission-prohibition';

/** The code under which a pair is compared; nothing where the two are not compared at all. */
export function codeOf(norm: Norm, prohibition: Norm, instruments: Instruments): PairCode | undefined {
  if (prohibition.modality !== 'prohibition' || prohibition.reservation === 'first right') return undefined;
  if (norm.modality !== 'obligation' && norm.modality !== 'permission') return undefined;
  const across = norm.source.agreement !== prohibition.source.agreement;
  if (norm.source.sentence === prohibition.source.sentence) return undefined;
  if (across && (norm.source.draft || prohibition.source.draft)) return undefined;
  if (across && norm.modality === 'permission' && norm.grantedTo === undefined) return undefined;
  if (yields(norm, prohibition, instruments) || yields(prohibition, norm, instruments)) return undefined;
  if (isReserved(prohibition)) return 'conflict/exclusivity';
  return norm.modality === 'obligation' ? 'conflict/obligation-prohibition' : 'conflict/permission-prohibition';
}

function isReserved({ reservation }: Norm): boolean {
  return reservation === 'only' || reservation === 'exclusive grant' || reservation === 'sole right';
}

/** The parties that both norms bind, the first norm's own bearer first. */
export function commonBearers(norm: Norm, prohibition: Norm, vocabulary: Vocabulary): readonly ThingId[] {
  const parties = [...vocabulary.things.values()].filter((thing) => thing.kind === 'party').map((thing) => thing.id);
  return [...new Set([norm.bearer.party, prohibition.bearer.party, ...parties])]
    .filter((party) => binds(norm, party, vocabulary) && binds(prohibition, party, vocabulary));
}
