import { formatDay, placeOf } from '@dealwright/model';
import type { Agreement, Clause, ComparedVersion, Comparison, Day, DealFile, Section, Span, Thing } from '@dealwright/model';
import { plain } from '../matching/plain.ts';
import { textOf } from '../text.ts';
import { unsaid } from './limits.ts';
import { stepsBetween } from './steps.ts';
import type { Step } from './steps.ts';
import { wordEdits } from './word-edits.ts';

/** An amending instrument in Deal, its white space not yet formatted. */
export interface AmendmentDraft {
  readonly text: string;
  /** `words` changes words of clauses where it can, `clauses` only whole clauses; `restating` carries the whole agreement. */
  readonly manner: 'words' | 'clauses' | 'restating';
  /** Short name of the amendment. */
  readonly name: string;
  /** What it cannot say, a plain sentence each. */
  readonly unsaid: readonly string[];
}

export interface DraftOptions {
  /** Short name of the agreement in the base. */
  readonly agreement: string;
  /** From when it is to take effect. */
  readonly day: Day;
  /** Short names that instruments elsewhere in the workspace have. */
  readonly taken?: readonly string[];
}

/**
 * Drafts the instrument that makes the base's agreement read as the revision's, in up to three manners, the one that reads best first.
 * Whoever asks applies them and takes the first that gives the revision. None where nothing that an instrument could change differs.
 */
export function amendmentDrafts({ pairings }: Comparison, base: ComparedVersion, revision: ComparedVersion, { agreement, day, taken = [] }: DraftOptions): readonly AmendmentDraft[] {
  const pair = agreementsOf(pairings, base, revision, agreement);
  if (!pair || isSameText(pair, base, revision)) return [];
  const { old, now } = pair;
  const clauseAt = new Map<Span, Clause>(old.clauses.map((clause) => [clause.span, clause]));
  const partners = new Map(pairings.flatMap((pairing) => pairing.revision.map(({ span }) => [span, pairing.base.map((unit) => clauseAt.get(unit.span)).filter((clause) => clause !== undefined)])));
  const partnerOf = (clause: Clause): Clause | undefined => partners.get(clause.span)?.find(({ number }) => number === clause.number) ?? partners.get(clause.span)?.[0];
  const isSame = (a: Clause, b: Clause): boolean => plain(textOf(base, a.span)) === plain(textOf(revision, b.span));
  const steps = sameSections(old, now, base, revision) ? stepsBetween({ base: old, revision: now, partnerOf, isSame }) : undefined;
  const name = freeName([...base.files, ...revision.files], taken);
  const head = [...usesFor(old, now, base, revision), ...newDeclarations(now, base, revision)];
  const opening = (restating: boolean): string => `amendment "Amendment to ${old.title}" ("${name}") to ${isWord(old.name) ? old.name : `"${old.name}"`}\n  dated ${formatDay(day)}\n  effective ${formatDay(day)}${restating ? '\n  restating' : ''}.`;
  const write = (manner: AmendmentDraft['manner'], instructions: readonly string[]): AmendmentDraft => ({
    manner, name, text: `${[...head, opening(manner === 'restating'), ...inGroups(instructions)].join('\n\n')}\n`, unsaid: unsaid(old, now, base, revision),
  });
  const restated = write('restating', [...now.sections, ...now.clauses].toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start).map(({ span }) => textOf(revision, span).trim()));
  if (!steps) return [restated];
  const inClauses = write('clauses', steps.map((step) => wholeClause(step, revision)));
  const inWords = write('words', steps.flatMap((step) => inWordsOf(step, base, revision)));
  const most = steps.length > 3 && steps.length > old.clauses.length * MOST_CHANGED;
  return most ? [restated, inWords, inClauses] : [inWords, inClauses, restated];
}

/** Where more of the clauses change than this, an agreement that is restated is easier to read than instructions. */
const MOST_CHANGED = 0.7;

interface Pair { readonly old: Agreement; readonly now: Agreement }

function agreementsOf(pairings: Comparison['pairings'], base: ComparedVersion, revision: ComparedVersion, name: string): Pair | undefined {
  const old = base.files.flatMap(({ agreements }) => agreements).find((each) => each.name === name);
  if (!old) return undefined;
  const candidates = revision.files.flatMap(({ agreements }) => agreements);
  const header = pairings.find((pairing) => pairing.base.some(({ span }) => span === old.span))?.revision[0];
  const now = candidates.find(({ span }) => span === header?.span) ?? candidates.find((each) => each.name === name);
  return now && { old, now };
}

function isSameText({ old, now }: Pair, base: ComparedVersion, revision: ComparedVersion): boolean {
  const all = (version: ComparedVersion, agreement: Agreement): string => [agreement.span, ...agreement.sections.map(({ span }) => span), ...agreement.clauses.map(({ span }) => span)].map((span) => plain(textOf(version, span))).join('\n');
  return all(base, old) === all(revision, now);
}

function sameSections(old: Agreement, now: Agreement, base: ComparedVersion, revision: ComparedVersion): boolean {
  const words = (version: ComparedVersion, sections: readonly Section[]): string => sections.map(({ span }) => plain(textOf(version, span))).join('\n');
  return words(base, old.sections) === words(revision, now.sections);
}

/** Changes of words that follow one another stand together, each on its line. */
function inGroups(instructions: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const instruction of instructions) {
    const last = groups.at(-1);
    if (last?.startsWith('in ') && instruction.startsWith('in ')) groups[groups.length - 1] = `${last}\n${instruction}`;
    else groups.push(instruction);
  }
  return groups;
}

/** `clause 2.1`, `clause 1 of schedule A`. */
function sayTarget({ number, schedule }: Clause): string {
  return `clause ${number}${schedule === undefined ? '' : ` of schedule ${schedule}`}`;
}

function wholeClause(step: Step, revision: ComparedVersion): string {
  if (step.type === 'delete') return `delete ${sayTarget(step.old)}.`;
  const clause = indented(textOf(revision, step.now.span).trim());
  return step.type === 'replace' ? `replace ${sayTarget(step.old)} with\n${clause}` : `insert ${step.where} ${sayTarget(step.beside)}\n${clause}`;
}

function inWordsOf(step: Step, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const isBody = step.type === 'replace' && step.old.number === step.now.number && step.old.heading === step.now.heading;
  const edits = isBody ? wordEdits(step.old, textOf(base, step.old.span), step.now, textOf(revision, step.now.span)) : undefined;
  if (step.type !== 'replace' || !edits) return [wholeClause(step, revision)];
  return edits.map(({ old, words }) => `in ${sayTarget(step.old)} ${words === '' ? `delete "${old}"` : `replace "${old}" with "${words}"`}.`);
}

function indented(text: string): string {
  return text.split('\n').map((line) => (line.trim() === '' ? '' : `  ${line}`)).join('\n');
}

/** The file of the agreement, and what the revision brings in that the base does not. */
function usesFor(old: Agreement, now: Agreement, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const usesOf = ({ files }: ComparedVersion, uri: string): readonly string[] => files.find((file) => file.uri === uri)?.uses.map(({ path }) => path) ?? [];
  const known = new Set(usesOf(base, old.uri));
  const paths = [fileName(old.uri), ...usesOf(revision, now.uri).filter((path) => !known.has(path))];
  return [paths.map((path) => `use "${path}".`).join('\n')];
}

function fileName(uri: string): string {
  const name = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the revision's own file declares and nothing in the base does: without it the amendment could not name it. */
function newDeclarations(now: Agreement, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const known = new Set([...base.vocabulary.things.values()].map(nameOf));
  const declared = revision.files.filter(({ uri }) => uri === now.uri).flatMap(({ things }) => things);
  const spans = declared.flatMap((thing) => (thing.span && thing.span.anchor !== now.span.anchor && !known.has(nameOf(thing)) ? [thing.span] : []));
  return spans.length === 0 ? [] : [spans.map((span) => textOf(revision, span).trim()).join('\n')];
}

function nameOf({ kind, name }: Thing): string {
  return `${kind}:${name}`;
}

function isWord(name: string): boolean {
  return /^[A-Z][A-Za-z0-9-]*$/.test(name);
}

/** `A1`, or the next that no instrument has. */
function freeName(files: readonly DealFile[], others: readonly string[]): string {
  const taken = new Set([...others, ...files.flatMap(({ agreements, amendments }) => [...agreements, ...amendments].map(({ name }) => name))]);
  let number = 1;
  while (taken.has(`A${number}`)) number++;
  return `A${number}`;
}
