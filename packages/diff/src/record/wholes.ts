import type { Unit, UnitType } from '@dealwright/model';
import { sentenceCase } from '../fields/message.ts';
import type { Observer } from '../observer.ts';
import { change } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { passage } from '../view.ts';

/** What is compared as a whole: it came, it went, or it says something else. */
interface Whole { readonly added: ChangeCode; readonly removed: ChangeCode; readonly changed: ChangeCode }

const WHOLES: Partial<Readonly<Record<UnitType, Whole>>> = {
  scenario: { added: 'facts/scenario/added/asked', removed: 'facts/scenario/removed/no-longer-asked', changed: 'facts/scenario/changed/other' },
  use: { added: 'structure/use/added/brought-in', removed: 'structure/use/removed/left-out', changed: 'structure/wording/changed/other' },
  section: { added: 'structure/section/added/new', removed: 'structure/section/removed/gone', changed: 'structure/heading/changed/renamed' },
  words: { added: 'structure/sentence/added/unjudged', removed: 'structure/sentence/removed/unjudged', changed: 'structure/sentence/changed/unjudged' },
};

/** A drafting note that stands outside every clause. */
const NOTE: Whole = { added: 'structure/note/added/open', removed: 'structure/note/removed/closed', changed: 'structure/note/changed/other' };

function isNote({ type, title }: Unit): boolean {
  return type === 'words' && title.startsWith('the note');
}

/** Scenarios, files brought in, sections, and words that nothing read. */
export const observeWholes: Observer = ({ base: [old], revision: [now], sameWords, saysTheSame }, { base, revision }) => {
  const unit = now ?? old;
  const whole = unit && (isNote(unit) ? NOTE : WHOLES[unit.type]);
  if (!whole || sameWords || saysTheSame) return [];
  if (unit.type === 'section' && old && now && old.heading === now.heading) return [];
  const [code, says] = old && now ? [whole.changed, 'changed'] as const : now ? [whole.added, 'is new'] as const : [whole.removed, 'is gone'] as const;
  const passages = { ...(old && { before: passage(base, old) }), ...(now && { after: passage(revision, now) }) };
  const message = unit.type === 'section' && old && now ? `${sentenceCase(old.title)} is now headed “${now.heading ?? ''}”.` : `${sentenceCase(unit.title)} ${says}.`;
  return [change(code, { ...passages, message })];
};
