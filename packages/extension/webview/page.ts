import type { FromPage, ToPage, Tree } from '@dealwright/protocol';
import { isToPage } from '@dealwright/protocol';
import { build, update } from './tree.ts';

interface Editor {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare function acquireVsCodeApi(): Editor;

/** What the page keeps over a reload of the editor: what its panel is made from, where it stood, and what its own controls said. */
interface Kept {
  readonly state?: string;
  readonly scroll?: number;
  readonly view?: unknown;
}

/** What a kind of page adds to what all do. */
export interface PageBehaviour {
  /** Called after each change of what is shown, the first included. */
  readonly shown?: (message: ToPage & { readonly type: 'show' }) => void;
  /** A control of its own; whether it was one. Others go to the extension. */
  readonly acts?: (action: string, value: string | undefined, control: Element) => boolean;
  readonly hears?: (message: Exclude<ToPage, { readonly type: 'show' | 'busy' | 'go' }>) => void;
}

/** A page that runs. */
export interface Page {
  readonly tell: (message: FromPage) => void;
  /** Says something to a screen reader. */
  readonly say: (words: string) => void;
  /** What this kind of page keeps of its own. */
  readonly view: () => unknown;
  readonly keepView: (view: unknown) => void;
}

/** Shows what the extension hands over, and tells it what the person does. Everything works by mouse and by keyboard alike. */
export function startPage(behaviour: (page: Page) => PageBehaviour): void {
  const editor = acquireVsCodeApi();
  const root = document.createElement('div');
  root.className = 'page';
  const live = document.createElement('div');
  live.className = 'spoken';
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  document.body.append(root, live);

  let kept = read(editor.getState());
  const keep = (more: Kept): void => {
    kept = { ...kept, ...more };
    editor.setState(kept);
  };
  const page: Page = {
    tell: (message) => editor.postMessage(message),
    say: (words) => { live.textContent = words; },
    view: () => kept.view,
    keepView: (view) => keep({ view }),
  };
  const own = behaviour(page);

  let shown: Tree | undefined;
  const show = (message: ToPage & { readonly type: 'show' }): void => {
    const { tree } = message;
    if (shown === undefined) root.append(build(tree));
    else update(root, [shown], [tree]);
    const first = shown === undefined;
    shown = tree;
    own.shown?.(message);
    if (first && kept.scroll !== undefined) window.scrollTo({ top: kept.scroll });
  };
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isToPage(data)) return;
    switch (data.type) {
      case 'show':
        show(data);
        if (data.says !== undefined) page.say(data.says);
        if (data.state !== undefined) keep({ state: data.state });
        break;
      case 'busy': root.setAttribute('aria-busy', String(data.busy)); break;
      case 'go': go(data.id); break;
      default: own.hears?.(data);
    }
  });
  window.addEventListener('scrollend', () => keep({ scroll: window.scrollY }));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && choose(event.target, page, own)) event.preventDefault();
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) act(target, target instanceof HTMLInputElement && target.type === 'checkbox' ? String(target.checked) : target.value, page, own);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof Element) || event.target.matches('button, select, input, summary')) return;
    if (choose(event.target, page, own)) event.preventDefault();
  });
  page.tell({ type: 'ready' });
}

/** Moves to an element of the page, opening what hides it, and gives it the focus: for the eye and for a screen reader alike. */
export function go(id: string): void {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLElement)) return;
  for (let around = element.parentElement; around; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}

/** Whether what the person chose leads somewhere or does something. */
function choose(target: Element, page: Page, own: PageBehaviour): boolean {
  const chosen = target.closest('[data-source], [data-action], a[href]');
  if (!chosen || chosen.matches('select, input')) return false;
  const source = chosen.getAttribute('data-source');
  const href = chosen.getAttribute('href');
  if (chosen.hasAttribute('data-action')) act(chosen, undefined, page, own);
  else if (source !== null && chosen.matches('a, button')) page.tell({ type: 'reveal', source });
  else if (href !== null) go(href.slice(1));
  else return false;
  return true;
}

function act(control: Element, value: string | undefined, page: Page, own: PageBehaviour): void {
  const action = control.getAttribute('data-action');
  if (action !== null && own.acts?.(action, value, control) !== true) page.tell({ type: 'action', action, ...(value !== undefined && { value }) });
}

function read(kept: unknown): Kept {
  return typeof kept === 'object' && kept !== null ? kept : {};
}
