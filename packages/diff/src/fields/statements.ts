import type { Side } from '@dealwright/clauses';
import type { ChangeCode } from '../rows.generated.ts';

/** A sentence that binds nobody by a norm, as it comes or goes: what it is, and whom it burdens as it comes. */
export interface Statement {
  readonly noun: string;
  readonly added: ChangeCode;
  readonly removed: ChangeCode;
  readonly burdens: Side;
}

/** By kind. Sentences of the other kinds are judged by their norms. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  'liability-cap': { noun: 'a cap on liability', added: 'risk/liability-cap/added/capped', removed: 'risk/liability-cap/removed/uncapped', burdens: 'counterparty' },
  'uncapped-liability': { noun: 'a liability without limit', added: 'risk/liability/added/unlimited', removed: 'risk/liability/removed/unlimited', burdens: 'bearer' },
  'force-majeure': { noun: 'an excuse for what nobody can help', added: 'risk/force-majeure/added/excused', removed: 'risk/force-majeure/removed/not-excused', burdens: 'counterparty' },
  warranty: { noun: 'a warranty', added: 'risk/warranty/added/given', removed: 'risk/warranty/removed/gone', burdens: 'bearer' },
  'service-level': { noun: 'a service level', added: 'risk/service-level/added/set', removed: 'risk/service-level/removed/unset', burdens: 'both' },
  holding: { noun: 'a holding', added: 'control/holding/added/said', removed: 'control/holding/removed/unsaid', burdens: 'both' },
  entitlement: { noun: 'an entitlement', added: 'rights/entitlement/added/given', removed: 'rights/entitlement/removed/gone', burdens: 'counterparty' },
  ownership: { noun: 'an owner', added: 'rights/ownership/added/said', removed: 'rights/ownership/removed/unsaid', burdens: 'both' },
  'governing-law': { noun: 'a governing law', added: 'control/governing-law/added/set', removed: 'control/governing-law/removed/unset', burdens: 'both' },
  disputes: { noun: 'a forum for disputes', added: 'control/forum/added/set', removed: 'control/forum/removed/unset', burdens: 'both' },
  precedence: { noun: 'an order of precedence', added: 'control/precedence/added/set', removed: 'control/precedence/removed/unset', burdens: 'both' },
  'deemed-consent': { noun: 'a deemed consent', added: 'control/deemed-consent/added/set', removed: 'control/deemed-consent/removed/unset', burdens: 'both' },
  notices: { noun: 'a way to give notice', added: 'control/notices/added/set', removed: 'control/notices/removed/unset', burdens: 'neither' },
  status: { noun: 'a status', added: 'control/status/added/set', removed: 'control/status/removed/unset', burdens: 'neither' },
  'preferred-partner': { noun: 'a preferred partner', added: 'control/status/added/set', removed: 'control/status/removed/unset', burdens: 'neither' },
  intention: { noun: 'a stated intention', added: 'control/intention/added/set', removed: 'control/intention/removed/unset', burdens: 'neither' },
  survival: { noun: 'a survival of clauses', added: 'time/survival/added/survives', removed: 'time/survival/removed/ends', burdens: 'both' },
  renewal: { noun: 'a renewal', added: 'time/renewal/added/on', removed: 'time/renewal/removed/off', burdens: 'both' },
  closing: { noun: 'a time for the closing', added: 'time/closing/added/set', removed: 'time/closing/removed/unset', burdens: 'both' },
  'closing-conditions': { noun: 'a condition for taking effect', added: 'time/taking-effect/added/conditional', removed: 'time/taking-effect/removed/unconditional', burdens: 'both' },
  'sole-remedy': { noun: 'a sole remedy', added: 'remedy/sole-remedy/added/set', removed: 'remedy/sole-remedy/removed/unset', burdens: 'both' },
  void: { noun: 'a rule on what is void', added: 'remedy/void/added/set', removed: 'remedy/void/removed/unset', burdens: 'both' },
};
