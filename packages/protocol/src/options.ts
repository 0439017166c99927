import { hasFields, isFlag, isText, optional } from './guard.ts';

/** What the extension tells the server at its start, beside what every client tells. */
export interface InitializationOptions {
  /** Whether the client answers `deal/listFiles` and `deal/readFile`. */
  readonly files?: boolean;
  /** Where the pages of the rules are: a URI without a closing slash. A finding's code links to its page there. */
  readonly ruleDocumentation?: string;
  /** Whether the client has the command `deal.showPlaces`: a lens that leads somewhere calls it. */
  readonly showsPlaces?: boolean;
}

export const isInitializationOptions = (value: unknown): value is InitializationOptions =>
  hasFields<InitializationOptions>(value, { files: optional(isFlag), ruleDocumentation: optional(isText), showsPlaces: optional(isFlag) });

/** The settings of the person, as the client holds them under `deal`. What is malformed counts as left out. */
export interface ClientSettings {
  /** A date, or empty for today. */
  readonly asOf?: string;
  readonly severity?: Readonly<Record<string, unknown>>;
  readonly includeDrafts?: boolean;
  readonly codeLens?: { readonly enabled?: boolean };
  readonly format?: { readonly width?: number };
  readonly word?: { readonly author?: string; readonly paper?: string };
}
