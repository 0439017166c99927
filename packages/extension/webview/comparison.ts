import { startPage } from './page.ts';
import type { Page } from './page.ts';

/** What the person chose to see: what concerns a party, and down to which level. */
interface View {
  readonly for: string;
  readonly level: string;
}

/** Levels from the narrowest; each holds those before it. */
const LEVELS = ['rights', 'economic', 'structure', 'wording'];

const ALL: View = { for: '', level: 'wording' };

startPage((page) => {
  let view = viewOf(page.view());
  let first = true;
  const apply = (): string => {
    const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')];
    for (const change of changes) change.hidden = !isShown(change, view);
    // A heading over nothing, and a switch that shows nothing, go as well.
    for (const group of document.querySelectorAll<HTMLElement>('.report section, .report details')) {
      const inside = [...group.querySelectorAll<HTMLElement>('[data-change]')];
      if (inside.length > 0) group.hidden = inside.every((change) => change.hidden);
    }
    const shown = changes.filter((change) => !change.hidden).length;
    const words = shown === changes.length ? '' : `${shown} of ${changes.length} changes shown.`;
    const place = document.getElementById('shown');
    if (place) place.textContent = words;
    return words === '' ? 'All changes shown.' : words;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F7' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  document.addEventListener('dblclick', ({ target }) => {
    const source = target instanceof Element ? target.closest('[data-source]')?.getAttribute('data-source') : undefined;
    if (source !== undefined && source !== null) page.tell({ type: 'reveal', source });
  });
  return {
    shown() {
      if (first) {
        choose('for', view.for);
        choose('level', view.level);
      }
      // A party that is in neither version any more hides nothing.
      const party = document.querySelector<HTMLSelectElement>('select[data-action="for"]');
      if (party && ![...party.options].some(({ value }) => value === view.for)) {
        view = { ...view, for: '' };
        choose('for', '');
      }
      if (party) first = false;
      apply();
    },
    acts(action, value = '') {
      if (action !== 'for' && action !== 'level') return false;
      view = { ...view, [action]: value };
      page.keepView(view);
      page.say(apply());
      return true;
    },
  };
});

function isShown(change: HTMLElement, { for: party, level }: View): boolean {
  const concerned = (change.dataset['for'] ?? '').split('\n');
  return (party === '' || concerned.includes(party)) && LEVELS.indexOf(change.dataset['level'] ?? 'wording') <= LEVELS.indexOf(level);
}

/** Moves the focus to the next change that is shown, or to the one before. */
function step(by: 1 | -1): void {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')].filter((change) => change.checkVisibility());
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = changes[at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length];
  if (!next) return;
  next.tabIndex = -1;
  next.scrollIntoView({ block: 'nearest' });
  next.focus({ preventScroll: true });
}

function choose(action: 'for' | 'level', value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[data-action="${action}"]`);
  if (select) select.value = value;
}

function viewOf(kept: ReturnType<Page['view']>): View {
  if (typeof kept !== 'object' || kept === null || !('for' in kept) || !('level' in kept)) return ALL;
  const { for: party, level } = kept;
  return { for: typeof party === 'string' ? party : ALL.for, level: typeof level === 'string' && LEVELS.includes(level) ? level : ALL.level };
}
