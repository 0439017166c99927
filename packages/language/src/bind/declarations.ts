import type { Span, ThingKind } from '@dealwright/model';

/** A name that a file introduces, before anybody knows what else is in the workspace. */
export interface Introduced {
  readonly kind: ThingKind;
  /** The name as it stands; of a party the long one. */
  readonly name: string;
  /** The short name of a party. */
  readonly short?: string;
  /** Further forms. */
  readonly forms: readonly string[];
  /** `between` of an instrument rather than a declaration. */
  readonly header: boolean;
  readonly nameSpan: Span;
  readonly span: Span;
}

/** An instrument that a file introduces. */
export interface IntroducedInstrument {
  readonly kind: 'agreement' | 'amendment';
  readonly title: string;
  /** The short name, or the title where there is none. */
  readonly name: string;
  /** The instruments that it amends or stands under: their names are its own. */
  readonly rests: readonly string[];
}

/** The name by which a party is known: its short one where it has one. */
export function shownName(party: Introduced): string {
  return party.short ?? party.name;
}
