import { hasFields, isCount, isText } from './guard.ts';

/**
 * The command behind a lens that leads somewhere: the client shows the places beside the one that was clicked. Its arguments
 * are one `ShowPlaces`.
 */
export const SHOW_PLACES = 'deal.showPlaces';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Place {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface ShowPlaces {
  /** Where the person clicked. */
  readonly uri: string;
  readonly position: Position;
  readonly places: readonly Place[];
}

const isPosition = (value: unknown): boolean => hasFields<Position>(value, { line: isCount, character: isCount });
const isRange = (value: unknown): boolean => hasFields<Place['range']>(value, { start: isPosition, end: isPosition });
const isPlace = (value: unknown): boolean => hasFields<Place>(value, { uri: isText, range: isRange });

export const isShowPlaces = (value: unknown): value is ShowPlaces =>
  hasFields<ShowPlaces>(value, { uri: isText, position: isPosition, places: (places) => Array.isArray(places) && places.every(isPlace) });
