import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * One import, re-export or dynamic import of a file.
 * @typedef {{ from: string, line: number, typeOnly: boolean }} Import
 */

/**
 * What a TypeScript file imports, in the order written.
 * @param {string} file absolute path
 * @returns {Import[]}
 */
export function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false)
  /** @type {Import[]} */
  const found = []
  const add = (/** @type {ts.Node} */ node, /** @type {ts.Node | undefined} */ name, typeOnly = false) => {
    if (name === undefined || !ts.isStringLiteralLike(name)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push({ from: name.text, line: line + 1, typeOnly })
  }
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, erased(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/**
 * Whether nothing of the import is left once types are stripped.
 * @param {ts.ImportClause | undefined} clause
 */
function erased(clause) {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}
