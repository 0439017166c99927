import type { IToken, TokenType } from 'chevrotain';
import type { Edge, Net, State } from './net.ts';

/** How far tokens can be read as the beginning of something, and what could have stood next. */
export interface Reading {
  /** The number of tokens read. All of them where nothing is wrong but perhaps the end. */
  readonly read: number;
  /** Whether what was read is whole. */
  readonly whole: boolean;
  /** What could have followed the tokens read; worked out when asked for. */
  readonly expected: () => readonly Expectation[];
}

export interface Expectation {
  readonly token: TokenType;
  /** The property that the token would be given to, and the rules that await it, innermost first. */
  readonly property: string | undefined;
  readonly rules: readonly string[];
}

interface Item {
  readonly state: number;
  readonly origin: number;
}

/**
 * Reads tokens as the given rule with Earley's method ("An Efficient Context-Free Parsing Algorithm", 1970) over the network of
 * the grammar. Unlike the parser it follows every path at once, so it stops at the first token that no reading can take.
 * Worst case cubic in the number of tokens: for one sentence.
 */
export function readAs(net: Net, rule: string, tokens: readonly IToken[]): Reading {
  const entry = net.entries.get(rule);
  if (entry === undefined) throw new Error(`The grammar has no rule ${rule}`);
  const chart = new Chart(net, entry);
  let read = 0;
  for (const token of tokens) {
    if (!chart.advance(token)) break;
    read++;
  }
  return { read, whole: read === tokens.length && chart.whole(), expected: () => chart.expected() };
}

class Chart {
  private readonly net: Net;
  private readonly entry: number;
  private readonly columns: Column[] = [];

  constructor(net: Net, entry: number) {
    this.net = net;
    this.entry = entry;
    const first = new Column();
    first.add({ state: entry, origin: 0 });
    this.columns.push(first);
    this.close(0);
  }

  /** Takes a token. False where no reading can; then the chart stays as it was. */
  advance(token: IToken): boolean {
    const column = new Column();
    for (const item of this.last().items) {
      for (const edge of this.state(item.state).edges) {
        if (edge.type === 'token' && takes(edge.token, token)) column.add({ state: edge.target, origin: item.origin });
      }
    }
    if (column.items.length === 0) return false;
    this.columns.push(column);
    this.close(this.columns.length - 1);
    return true;
  }

  whole(): boolean {
    return this.last().items.some((item) => item.origin === 0 && this.state(item.state).final && this.state(item.state).entry === this.entry);
  }

  expected(): Expectation[] {
    const found = new Map<string, Expectation>();
    for (const item of this.last().items) {
      for (const edge of this.state(item.state).edges) {
        if (edge.type !== 'token') continue;
        const rules = this.rules(item);
        const key = `${edge.token.name} ${rules[0]} ${edge.property}`;
        if (!found.has(key)) found.set(key, { token: edge.token, property: edge.property, rules });
      }
    }
    return [...found.values()];
  }

  /** The rule of an item and those that wait for it, innermost first, by the first caller of each. */
  private rules(item: Item): string[] {
    const rules: string[] = [];
    let at: Item | undefined = item;
    for (let depth = 0; at !== undefined && depth < 12; depth++) {
      const { rule, entry } = this.state(at.state);
      rules.push(rule);
      at = this.columns[at.origin]?.waiting(entry)[0]?.item;
    }
    return rules;
  }

  private last(): Column {
    return this.columns[this.columns.length - 1] ?? new Column();
  }

  private state(index: number): State {
    const state = this.net.states[index];
    if (state === undefined) throw new Error('A state of the network is missing');
    return state;
  }

  /** Follows all that needs no token: empty edges, calls of rules, returns from rules. */
  private close(index: number): void {
    const column = this.columns[index];
    if (column === undefined) return;
    for (let next = 0; next < column.items.length; next++) {
      const item = column.items[next];
      if (item === undefined) break;
      const state = this.state(item.state);
      for (const edge of state.edges) this.follow(column, index, item, edge);
      if (state.final) this.complete(column, item, state.entry);
    }
  }

  private follow(column: Column, index: number, item: Item, edge: Edge): void {
    if (edge.type === 'empty') column.add({ state: edge.target, origin: item.origin });
    if (edge.type !== 'rule') return;
    column.await(item, edge);
    column.add({ state: edge.entry, origin: index });
    // A rule that reads nothing has returned already.
    if (column.empty.has(edge.entry)) column.add({ state: edge.target, origin: item.origin });
  }

  private complete(column: Column, item: Item, entry: number): void {
    const origin = this.columns[item.origin];
    if (origin === undefined) return;
    for (const caller of origin.waiting(entry)) {
      if (origin === column) column.empty.add(caller.edge.entry);
      column.add({ state: caller.edge.target, origin: caller.item.origin });
    }
  }
}

type Call = Extract<Edge, { type: 'rule' }>;

class Column {
  readonly items: Item[] = [];
  /** Rules that read nothing here. */
  readonly empty = new Set<number>();
  private readonly seen = new Set<number>();
  private readonly calls = new Map<number, { readonly item: Item; readonly edge: Call }[]>();

  add(item: Item): void {
    const key = item.state * 65536 + item.origin;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.items.push(item);
  }

  await(item: Item, edge: Call): void {
    const calls = this.calls.get(edge.entry);
    if (calls === undefined) this.calls.set(edge.entry, [{ item, edge }]);
    else calls.push({ item, edge });
  }

  waiting(entry: number): readonly { readonly item: Item; readonly edge: Call }[] {
    return this.calls.get(entry) ?? [];
  }
}

function takes(type: TokenType, token: IToken): boolean {
  return token.tokenTypeIdx === type.tokenTypeIdx || (type.categoryMatchesMap?.[token.tokenTypeIdx] ?? false);
}
