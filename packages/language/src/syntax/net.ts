import { GrammarUtils } from 'langium';
import type { Grammar, GrammarAST } from 'langium';
import type { TokenType } from 'chevrotain';
import type { TokenTypes } from './words.ts';

/**
 * The grammar as a recursive transition network: a small automaton for each rule. The parser decides within a rule and may
 * notice a mistake late; a run over this network (./viable.ts) names the very token after which no sentence can go on.
 */
export interface Net {
  /** By rule name, and by argument where the rule takes one: `NounPhrase`, `NounPhrase<short>`. */
  readonly entries: ReadonlyMap<string, number>;
  readonly states: readonly State[];
}

export interface State {
  /** The rule that the state belongs to, and the state where the rule begins. */
  readonly rule: string;
  readonly entry: number;
  readonly edges: Edge[];
  /** Whether the rule may end here. */
  final: boolean;
}

export type Edge =
  | { readonly type: 'token'; readonly token: TokenType; readonly property: string | undefined; readonly target: number }
  | { readonly type: 'rule'; readonly entry: number; readonly property: string | undefined; readonly target: number }
  | { readonly type: 'empty'; readonly target: number };

/** Compiles the grammar. Each rule is compiled once for each value of its parameter. */
export function compileNet(grammar: Grammar, types: TokenTypes): Net {
  return new Compiler(grammar, types).run();
}

class Compiler {
  private readonly grammar: Grammar;
  private readonly types: TokenTypes;
  private readonly states: State[] = [];
  private readonly entries = new Map<string, number>();
  private readonly pending: (() => void)[] = [];

  constructor(grammar: Grammar, types: TokenTypes) {
    this.grammar = grammar;
    this.types = types;
  }

  run(): Net {
    for (const rule of GrammarUtils.getAllReachableRules(this.grammar, false)) {
      if (rule.$type === 'ParserRule' && rule.parameters.length === 0) this.entry(rule, false);
    }
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) next();
    return { entries: this.entries, states: this.states };
  }

  private state(at: Pick<Place, 'rule' | 'entry'>): number {
    return this.states.push({ rule: at.rule, entry: at.entry, edges: [], final: false }) - 1;
  }

  private link(from: number, edge: Edge): void {
    this.states[from]?.edges.push(edge);
  }

  private entry(rule: GrammarAST.ParserRule, short: boolean): number {
    const key = short ? `${rule.name}<short>` : rule.name;
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const start = this.state({ rule: rule.name, entry: this.states.length });
    this.entries.set(key, start);
    this.pending.push(() => {
      const end = this.element(rule.definition, start, { rule: rule.name, entry: start, short, property: undefined });
      const last = this.states[end];
      if (last) last.final = true;
    });
    return start;
  }

  /** Adds what an element reads from state `from` on. Returns the state after it. */
  private element(element: GrammarAST.AbstractElement, from: number, at: Place): number {
    const { cardinality } = element;
    if (cardinality === undefined) return this.once(element, from, at);
    const before = this.state(at);
    this.link(from, { type: 'empty', target: before });
    const after = this.once(element, before, at);
    const end = this.state(at);
    this.link(after, { type: 'empty', target: end });
    if (cardinality !== '+') this.link(before, { type: 'empty', target: end });
    if (cardinality !== '?') this.link(after, { type: 'empty', target: before });
    return end;
  }

  private once(element: GrammarAST.AbstractElement, from: number, at: Place): number {
    switch (element.$type) {
      case 'Group': return this.group(element as GrammarAST.Group, from, at);
      case 'Alternatives': return this.alternatives(element as GrammarAST.Alternatives, from, at);
      case 'Assignment': {
        const assignment = element as GrammarAST.Assignment;
        return this.element(assignment.terminal, from, { ...at, property: assignment.feature });
      }
      case 'Keyword': return this.token((element as GrammarAST.Keyword).value, from, at);
      case 'RuleCall': return this.call(element as GrammarAST.RuleCall, from, at);
      default: return from;
    }
  }

  private group(group: GrammarAST.Group, from: number, at: Place): number {
    const guard = group.guardCondition;
    // The only guard of the grammar is `<!short>`.
    if (guard !== undefined && at.short) {
      const nowhere = this.state(at);
      return group.cardinality === undefined ? nowhere : from;
    }
    let last = from;
    for (const element of group.elements) last = this.element(element, last, at);
    return last;
  }

  private alternatives(alternatives: GrammarAST.Alternatives, from: number, at: Place): number {
    const end = this.state(at);
    for (const element of alternatives.elements) {
      const begin = this.state(at);
      this.link(from, { type: 'empty', target: begin });
      this.link(this.element(element, begin, at), { type: 'empty', target: end });
    }
    return end;
  }

  private call(call: GrammarAST.RuleCall, from: number, at: Place): number {
    const rule = call.rule.ref;
    if (rule === undefined) return from;
    if (rule.$type !== 'ParserRule') return this.token(rule.name, from, at);
    const target = this.state(at);
    this.link(from, { type: 'rule', entry: this.entry(rule, this.argument(call, at)), property: at.property, target });
    return target;
  }

  /** The value of the one parameter of a rule: a constant, or the caller's own. */
  private argument(call: GrammarAST.RuleCall, at: Place): boolean {
    const value = call.arguments[0]?.value;
    if (value === undefined) return false;
    return value.$type === 'BooleanLiteral' ? value.true : at.short;
  }

  private token(name: string, from: number, at: Place): number {
    const token = this.types[name];
    if (token === undefined) return from;
    const target = this.state(at);
    this.link(from, { type: 'token', token, property: at.property, target });
    return target;
  }
}

interface Place {
  readonly rule: string;
  readonly entry: number;
  readonly short: boolean;
  readonly property: string | undefined;
}
