/** Small changes to a program, each of which some test should notice. */
import ts from 'typescript';

/**
 * @typedef {{ readonly start: number, readonly end: number, readonly text: string, readonly what: string }} Mutant
 *   the text that stands in place of what lies between two offsets, and the change in words
 */

/** Operators, and what stands in their place. */
const OPERATORS = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['||']],
  [ts.SyntaxKind.BarBarToken, ['&&']],
  [ts.SyntaxKind.PlusToken, ['-']],
  [ts.SyntaxKind.MinusToken, ['+']],
  [ts.SyntaxKind.AmpersandToken, ['|']],
  [ts.SyntaxKind.BarToken, ['&']],
]);

/** Methods of arrays, and those that stand in their place. */
const METHODS = new Map([['some', 'every'], ['every', 'some'], ['min', 'max'], ['max', 'min'], ['filter', 'slice'], ['add', 'delete']]);

/**
 * Every mutant of a source. Texts and types are left alone: a word in a message is for a reader to judge.
 *
 * @param {string} source
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(source) {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const found = [];
  const change = (/** @type {ts.Node} */ node, /** @type {string} */ text, /** @type {string} */ what) => {
    found.push({ start: node.getStart(file), end: node.end, text, what });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return;
    }
    if (ts.isBinaryExpression(node)) {
      const isText = [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
      for (const other of OPERATORS.get(node.operatorToken.kind) ?? []) {
        if (!(isText && node.operatorToken.kind === ts.SyntaxKind.PlusToken)) {
          change(node.operatorToken, other, `${node.operatorToken.getText(file)} → ${other}`);
        }
      }
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      change(node.expression, 'false', 'never');
      if (ts.isIfStatement(node)) {
        change(node.expression, 'true', 'always');
      }
    }
    if (ts.isConditionalExpression(node)) {
      change(node.condition, 'true', 'always the first');
      change(node.condition, 'false', 'always the second');
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      change(node, node.operand.getText(file), 'without not');
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) {
      change(node, 'false', 'true → false');
    }
    if (node.kind === ts.SyntaxKind.FalseKeyword) {
      change(node, 'true', 'false → true');
    }
    if (ts.isNumericLiteral(node) && Number(node.text) < 10) {
      change(node, String(Number(node.text) + 1), 'one more');
    }
    if (ts.isExpressionStatement(node)) {
      change(node, ';', 'left out');
    }
    if ((ts.isReturnStatement(node) && node.expression === undefined) || ts.isContinueStatement(node)) {
      change(node, ';', 'left out');
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name } = node.expression;
      const other = METHODS.get(name.text);
      if (other !== undefined) {
        change(name, other, `${name.text} → ${other}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The source with a mutant in it. */
export function mutated(/** @type {string} */ source, /** @type {Mutant} */ { start, end, text }) {
  return source.slice(0, start) + text + source.slice(end);
}

/**
 * The same order for the same seed, whatever the machine.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} seed
 */
export function shuffled(all, seed) {
  const result = [...all];
  let state = seed >>> 0;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [result[index], result[other]] = [/** @type {T} */ (result[other]), /** @type {T} */ (result[index])];
  }
  return result;
}
