import type { Lowering } from './context.ts';
import { lowerSlots } from './slots.ts';

/** A lowering that has found nothing yet. */
export function startLowering(place: Pick<Lowering, 'anchor' | 'text' | 'scope' | 'instrument'>): Lowering {
  return { ...place, problems: [], occurrences: [], lowerSlots };
}
