import { lineAt, pointsOf, yOf } from './linked.ts';
import type { Placed, Point } from './linked.ts';
import { startPage } from './page.ts';
import type { Page, PageBehaviour } from './page.ts';

/** How long after a key the page goes on leading: as long as an editor takes to scroll there. */
const KEY_LEADS = 1000;
/** What stays free around the paragraph in which somebody writes. */
const MARGIN = 24;

/** What the person may switch off. */
const SWITCHES = ['findings', 'notes'] as const;
type View = Readonly<Record<(typeof SWITCHES)[number], boolean>>;

startPage(preview);

/** The agreement as prose: scroll-linked with its text, its paragraphs reached by the arrow keys, Enter or a double click leads to the source. */
function preview(page: Page): PageBehaviour {
  let lines: readonly number[] = [];
  let points: readonly Point[] | undefined;
  let told = -1;
  const lead = leader();
  const blocks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.paragraph')];
  const linked = (): readonly Point[] => (points ??= pointsOf(placedBlocks(blocks(), lines), document.documentElement.scrollHeight));
  const sourceOf = (block: Element): readonly [first: number, last: number] => {
    const at = blocks().findIndex((one) => one === block);
    return [lines[2 * at] ?? 0, lines[2 * at + 1] ?? 0];
  };
  const reveal = (block: Element): void => {
    const [first] = sourceOf(block);
    page.tell({ type: 'reveal', source: `${first}:0 ${first}:0` });
  };

  new ResizeObserver(() => { points = undefined; }).observe(document.body);
  window.addEventListener('scroll', () => {
    if (!lead.isPage()) return;
    const line = lineAt(window.scrollY, linked());
    if (Math.floor(line) === told) return;
    told = Math.floor(line);
    page.tell({ type: 'scrolled', line });
  });
  document.addEventListener('dblclick', ({ target }) => {
    const block = target instanceof Element ? target.closest('.paragraph') : null;
    if (block) reveal(block);
  });
  document.addEventListener('keydown', (event) => {
    const block = event.target instanceof HTMLElement && event.target.matches('.paragraph') ? event.target : undefined;
    if (!block || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = blocks();
    const to = { ArrowDown: 1, ArrowUp: -1, Home: -all.length, End: all.length }[event.key];
    if (event.key === 'Enter') reveal(block);
    else if (to !== undefined) focusOn(all[Math.min(all.length - 1, Math.max(0, all.indexOf(block) + to))]);
    else return;
    event.preventDefault();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) reach(target.closest('.paragraph'));
  });

  const show = (view: View): void => {
    for (const name of SWITCHES) document.body.classList.toggle(`without-${name}`, !view[name]);
    points = undefined;
  };
  const keptView = (): View => viewOf(page.view());
  show(keptView());
  return {
    shown(message) {
      lines = message.lines ?? [];
      points = undefined;
      const all = blocks();
      if (!all.some((block) => block.tabIndex === 0)) reach(all[0] ?? null);
      const view = keptView();
      for (const name of SWITCHES) for (const box of document.querySelectorAll<HTMLInputElement>(`[data-action="${name}"]`)) box.checked = view[name];
    },
    acts(action, value, control) {
      if (action === 'finding') {
        const block = control.closest('.paragraph');
        const [first] = block ? sourceOf(block) : [0];
        page.tell({ type: 'reveal', source: (control.getAttribute('data-source') ?? '').replaceAll(/(\d+):/g, (_, line) => `${first + Number(line)}:`) });
        return true;
      }
      const name = SWITCHES.find((one) => one === action);
      if (name === undefined) return false;
      const view = { ...keptView(), [name]: value === 'true' };
      page.keepView(view);
      show(view);
      return true;
    },
    hears(message) {
      if (message.caret !== undefined) lead.toText();
      if (lead.isPage()) return;
      const here = message.caret === undefined ? undefined : blockOf(message.caret, blocks(), lines);
      if (message.caret !== undefined) mark(here);
      const wished = message.line === undefined ? window.scrollY : yOf(message.line, linked());
      scroll(here ? inSight(here, wished) : wished);
    },
  };
}

function viewOf(kept: unknown): View {
  const isOn = (name: string): boolean => typeof kept !== 'object' || kept === null || !Object.hasOwn(kept, name) || Reflect.get(kept, name) !== false;
  return { findings: isOn('findings'), notes: isOn('notes') };
}

/**
 * Who leads, page or text: only what a person scrolls themselves moves the other side, so that neither answers an echo of its own.
 * The page leads from the person's wheel, finger or key in it until the pointer leaves it, or a while after the key.
 */
function leader(): { readonly isPage: () => boolean; readonly toText: () => void } {
  let pointer = false;
  let key = -Infinity;
  const byPointer = (): void => { pointer = true; };
  const end = (): void => {
    pointer = false;
    key = -Infinity;
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown']) document.addEventListener(type, byPointer, { passive: true });
  document.addEventListener('keydown', ({ timeStamp }) => { key = timeStamp; });
  document.documentElement.addEventListener('pointerleave', () => { pointer = false; });
  window.addEventListener('blur', end);
  return { isPage: () => pointer || performance.now() - key < KEY_LEADS, toText: end };
}

/** Makes a paragraph the one that the Tab key reaches, with the links in it. */
function reach(block: Element | null): void {
  if (!(block instanceof HTMLElement) || block.tabIndex === 0) return;
  for (const other of document.querySelectorAll<HTMLElement>('.paragraph[tabindex="0"]')) {
    other.removeAttribute('tabindex');
    for (const link of other.querySelectorAll('a')) link.tabIndex = -1;
  }
  block.tabIndex = 0;
  for (const link of block.querySelectorAll('a')) link.tabIndex = 0;
}

function focusOn(block: HTMLElement | undefined): void {
  if (!block) return;
  reach(block);
  block.focus();
}

function placedBlocks(blocks: readonly HTMLElement[], lines: readonly number[]): readonly Placed[] {
  return blocks.flatMap((block, at) => {
    const { top, bottom, height } = block.getBoundingClientRect();
    return height === 0 ? [] : [{ first: lines[2 * at] ?? 0, last: lines[2 * at + 1] ?? 0, top: top + window.scrollY, bottom: bottom + window.scrollY }];
  });
}

/** The paragraph of a line: the one that holds it, the narrowest where several do; else the one before it. */
function blockOf(line: number, blocks: readonly HTMLElement[], lines: readonly number[]): HTMLElement | undefined {
  let best: { readonly block: HTMLElement; readonly distance: number; readonly extent: number } | undefined;
  for (const [at, block] of blocks.entries()) {
    const [first = 0, last = 0] = [lines[2 * at], lines[2 * at + 1]];
    const distance = line < first ? Infinity : Math.max(0, line - last);
    if (distance < (best?.distance ?? Infinity) || (distance === best?.distance && last - first < best.extent)) best = { block, distance, extent: last - first };
  }
  return best?.block;
}

/** Marks the paragraph in which the person stands in the text. */
function mark(block: HTMLElement | undefined): void {
  for (const marked of document.querySelectorAll('.current')) if (marked !== block) marked.classList.remove('current');
  block?.classList.add('current');
}

/** A scroll as near to the wished one as lets a paragraph be seen. */
function inSight(block: HTMLElement, wished: number): number {
  const { top, bottom } = block.getBoundingClientRect();
  const [head, foot] = [top + window.scrollY - MARGIN, bottom + window.scrollY + MARGIN - window.innerHeight];
  return Math.min(head, Math.max(foot, wished));
}

function scroll(y: number): void {
  if (Math.abs(window.scrollY - y) >= 1) window.scrollTo({ top: y, behavior: 'instant' });
}
