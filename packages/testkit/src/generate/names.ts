import { dayOf } from '@dealwright/model';
import type { Day } from '@dealwright/model';

/** The names of the small vocabulary. Which of them are kinds of which is drawn anew for every workspace. */
export const PARTIES = ['Contoso', 'Fabrikam', 'Northwind'] as const;
export const PRODUCTS = ['Alpha Products', 'Beta Products', 'Gamma Products'] as const;
export const CLOUDS = ['Azure', 'AWS', 'Bedrock'] as const;
export const CUSTOMERS = ['Public Customers', 'Defence Customers'] as const;
export const TERRITORIES = ['Japan', 'France'] as const;
export const EVENTS = ['Verification', 'Milestone'] as const;

/** An event that whoever launches brings about itself. */
export const LAUNCH = 'the launch of Alpha Products on Azure';

/** Bedrock is part of AWS. */
export const PART_OF: Readonly<Record<string, string>> = { Bedrock: 'AWS' };

/** Verbs with their action, what that stands under, and its class. They are those of the library. */
export const VERBS: Readonly<Record<string, { readonly under?: string; readonly aspect: 'state' | 'event' }>> = {
  offer: { aspect: 'state' },
  distribute: { under: 'offer', aspect: 'state' },
  launch: { under: 'offer', aspect: 'event' },
  host: { aspect: 'state' },
  deliver: { aspect: 'event' },
};

/** 1 March 2026: every date of a small workspace lies within a fortnight of it. */
export const DAY_ONE: Day = dayOf(2026, 3, 1) ?? 0;
