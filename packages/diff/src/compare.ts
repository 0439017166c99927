import { groupBy } from '@dealwright/model';
import type { Change, ComparedVersion, Comparison } from '@dealwright/model';
import { withEffects } from './effects/effects.ts';
import { observeFields } from './fields/fields.ts';
import { observeHeaders } from './header/headers.ts';
import { judge } from './judgement/judge.ts';
import { match } from './matching/match.ts';
import type { Comparing, Observer } from './observer.ts';
import { partiesOf } from './parties.ts';
import { observeFacts } from './record/facts.ts';
import { observeWholes } from './record/wholes.ts';
import { observeOrder } from './structure/order.ts';
import { theRest } from './structure/rest.ts';
import { observeTexts } from './structure/texts.ts';
import { observeDefinitions } from './terms/definitions.ts';
import { unreadIn } from './unread.ts';

/** Says what changed from the base to the revision, for whom, and what it reaches. Total: what could not be read is compared as words. */
export function compare(base: ComparedVersion, revision: ComparedVersion): Comparison {
  const { pairings, layout, blocks, identity } = match(base, revision);
  const comparing: Comparing = { base, revision, pairings, blocks, identity };
  return withEffects({
    base: base.name, revision: revision.name,
    changes: changesOf(comparing),
    pairings, layout,
    appeared: [], disappeared: [],
    parties: partiesOf(base, revision),
    unread: unreadIn(base, revision),
  }, comparing);
}

/** Each looks for what it knows about; none repeats what another one says. */
const OBSERVERS: readonly Observer[] = [judge, observeFields, observeDefinitions, observeHeaders, observeFacts, observeWholes, observeOrder, observeTexts];

/** What the observers find in the order of the pairings, and behind it what they left: words alone, where nothing else changed. */
function changesOf(comparing: Comparing): readonly Change[] {
  const found = comparing.pairings.map((pairing) => OBSERVERS.flatMap((observe) => observe(pairing, comparing)));
  const told = groupBy(found.flat().flatMap((change) => [change.before, change.after].flatMap((quote) => (quote ? [{ unit: quote.unit, change }] : []))), ({ unit }) => unit);
  return comparing.pairings.flatMap((pairing, index) => {
    const about = new Set([...pairing.base, ...pairing.revision].flatMap((unit) => told.get(unit) ?? []).map((one) => one.change));
    return [...found[index] ?? [], ...theRest(pairing, comparing, [...about])];
  });
}
