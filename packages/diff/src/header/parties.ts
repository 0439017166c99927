import type { Agreement, Amendment, PartyEntry } from '@dealwright/model';
import type { Identity } from '../things/identity.ts';
import type { HeaderChange } from './header-change.ts';

/** Who joined, who left, and who took whose place: one for one, in the place where the other stood. */
export function partyChanges(old: Agreement | Amendment, now: Agreement | Amendment, identity: Identity): readonly HeaderChange[] {
  const before = old.parties.map((entry) => ({ entry, id: identity.base.id(entry.party) }));
  const after = now.parties.map((entry) => ({ entry, id: identity.revision.id(entry.party) }));
  const went = before.filter(({ id }) => after.every((one) => one.id !== id)).map(({ entry }) => entry);
  const came = after.filter(({ id }) => before.every((one) => one.id !== id)).map(({ entry }) => entry);
  const replaced = went.length === came.length && before.length === after.length;
  if (replaced) return went.map((entry, index): HeaderChange => ({ code: 'agreement/party/changed/replaced', message: `${nameAt(came, index)} takes the place of ${entry.name} as a party of ${now.name}.` }));
  return [
    ...came.map(({ name }): HeaderChange => ({ code: 'agreement/party/added/joined', message: `${name} is now a party of ${now.name}.` })),
    ...went.map(({ name }): HeaderChange => ({ code: 'agreement/party/removed/left', message: `${name} is no longer a party of ${now.name}.` })),
  ];
}

function nameAt(entries: readonly PartyEntry[], index: number): string {
  return entries[index]?.name ?? '';
}
