import { NoViableAltException } from 'chevrotain';
import {
  DefaultTokenBuilder, DefaultValueConverter, EmptyFileSystem, LangiumParser, createDefaultCoreModule, createDefaultSharedCoreModule, createParser, inject,
  isCompositeCstNode,
} from 'langium';
import type {
  CstNode, Grammar, GrammarAST, LangiumCoreServices, LangiumSharedCoreServices, Lexer, LexerResult, Module, DeepPartial, ValueType,
} from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { DealGeneratedModule, DealGeneratedSharedModule } from '../generated/module.ts';
import type { Document } from '../generated/ast.ts';
import { ORDINARY } from './words.ts';
import type { TokenTypes } from './words.ts';

/** What the parsing of an element needs of Langium. */
export interface SyntaxServices {
  readonly grammar: Grammar;
  readonly types: TokenTypes;
  /** Parses tokens that were cut before. `errors` counts what the parser could not read. */
  readonly parse: (text: string, tokens: IToken[]) => Attempt;
  /** Whether the parser can read the tokens as the given rule. */
  readonly reads: (text: string, tokens: IToken[], rule: string) => boolean;
}

/** A tree, and whether the parser could read everything. */
export interface Attempt {
  readonly document: Document;
  readonly whole: boolean;
}

let services: SyntaxServices | undefined;

/** The parser, built when it is first asked for: it costs more than all else at a start. */
export function syntaxServices(): SyntaxServices {
  return services ??= createSyntaxServices();
}

/** Drops the parser, whose state is not to be trusted after it threw. */
export function resetSyntaxServices(): void {
  services = undefined;
}

function createSyntaxServices(): SyntaxServices {
  const lexer = new PreparedLexer();
  const module: Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>> = {
    parser: {
      Lexer: (all: LangiumCoreServices) => lexer.learn(all),
      ValueConverter: () => new DealValueConverter(),
      TokenBuilder: () => new DealTokenBuilder(),
      LangiumParser: (all: LangiumCoreServices) => createDealParser(all),
      ParserConfig: () => ({ recoveryEnabled: false, nodeLocationTracking: 'none' }),
    },
  };
  const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), DealGeneratedSharedModule);
  const core: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), DealGeneratedModule, module);
  const parser: LangiumParser = core.parser.LangiumParser;
  return {
    grammar: core.Grammar,
    types: lexer.definition,
    parse(text, tokens) {
      lexer.prepared = tokens;
      const { value, parserErrors } = parser.parse<Document>(text);
      return { document: value, whole: parserErrors.length === 0 };
    },
    reads(text, tokens, rule) {
      lexer.prepared = tokens;
      return parser.parse(text, { rule }).parserErrors.length === 0;
    },
  };
}

/** Hands the parser the tokens that ./lex.ts has cut. Comments stay outside of the tree: Langium's placing of them is quadratic. */
class PreparedLexer implements Lexer {
  definition: Record<string, TokenType> = {};
  prepared: IToken[] = [];

  learn(services: LangiumCoreServices): this {
    const tokens = services.parser.TokenBuilder.buildTokens(services.Grammar);
    this.definition = Object.fromEntries((tokens as TokenType[]).map((type) => [type.name, type]));
    return this;
  }

  tokenize(): LexerResult {
    return { tokens: this.prepared, hidden: [], errors: [] };
  }
}

function createDealParser(services: LangiumCoreServices): LangiumParser {
  const parser = createParser(services.Grammar, new DealParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** What the parser below needs of Chevrotain's, beyond what Langium shows of it. Both versions are pinned. */
interface ChevrotainParser {
  raiseNoAltException(): never;
  raiseEarlyExitException(): never;
  SAVE_ERROR(error: Error): Error;
  LA(howFar: number): IToken;
}

/**
 * Langium's parser with plain errors. Chevrotain works out all that could have stood in a place before it says that something
 * cannot: many milliseconds for each mistake, for a message that ./explain.ts gives better.
 */
class DealParser extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    const inner = this.wrapper as unknown as ChevrotainParser;
    const raise = (): never => {
      throw inner.SAVE_ERROR(new NoViableAltException('', inner.LA(1), inner.LA(0)));
    };
    inner.raiseNoAltException = raise;
    inner.raiseEarlyExitException = raise;
  }
}

/** Token types without patterns; keywords that are ordinary words too may stand for one. */
class DealTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar): TokenType[] {
    const tokens = super.buildTokens(grammar) as TokenType[];
    const word = tokens.find((type) => type.name === 'WORD');
    if (word === undefined) throw new Error('The grammar has no token WORD');
    for (const type of tokens) if (ORDINARY.has(type.name)) type.CATEGORIES = [word];
    return tokens;
  }

  protected override findLongerAlt(): TokenType[] {
    return [];
  }
}

/** Rules whose value is several words: Langium would run them together. */
const SPACED = new Set(['Modal', 'Efforts', 'Share', 'LicenceWord', 'Words', 'Unit', 'Degree', 'Kinds', 'DoesNot', 'DurationUnit', 'Bound']);

class DealValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    if (SPACED.has(rule.name)) return words(node, input);
    switch (rule.name) {
      case 'STRING': return input.slice(/^["“]/.test(input) ? 1 : 0, /["”]$/.test(input) && input.length > 1 ? -1 : undefined);
      case 'TERM': return input.replace(/\s+/g, ' ');
      case 'TEXT_BLOCK': return input.slice(3, input.endsWith('"""') && input.length > 5 ? -3 : undefined);
      default: return input;
    }
  }
}

/** The leaves of a node, single spaces between. */
function words(node: CstNode, input: string): string {
  if (!isCompositeCstNode(node) || node.content.length < 2) return input;
  return node.content.map((child) => child.text).join(' ');
}

