/** An element as a strict reader of XML 1.0 sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TOKEN = /<\?xml [^?]*\?>\s*|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads a part of a Word file. Throws where it is not well-formed: no entity but the four, no doctype, no comment, no character that XML forbids. */
export function parseXml(text: string): Element {
  const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text);
  if (forbidden) throw new Error(`A character that XML cannot hold stands at ${forbidden.index}.`);
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    const top = open.at(-1);
    if (!token || !top) throw new Error(`No XML: ${text.slice(at, at + 80)}`);
    const [, closing, name, attributes = '', empty, words] = token;
    if (words !== undefined) {
      top.children.push(unescaped(words));
    } else if (name !== undefined && closing === '/') {
      if (top.name !== name) throw new Error(`${top.name} ends with ${name}.`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length > 1 || typeof only !== 'object' || more.length > 0) throw new Error('Not one element that ends.');
  return only;
}

/** Every element of a name, in the order of the text. */
export function all(root: Element, name: string): readonly Element[] {
  return root.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((each): each is Element => typeof each !== 'string' && each.name === name);
}

/** The words in an element, and in those that it holds. */
export function textIn({ children }: Element): string {
  return children.map((each) => (typeof each === 'string' ? each : textIn(each))).join('');
}

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (Element | string)[] }

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`An attribute stands twice: ${text}`);
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:(\w+)|#(\d+));|&/g, (whole, name: string | undefined, code: string | undefined) => {
    const character = code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`${whole} stands for nothing.`);
    return character;
  });
}
