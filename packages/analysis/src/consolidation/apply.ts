import type { Clause, ClauseReference, Instruction, Reparser, Span } from '@dealwright/model';
import { placeOf, sayDay } from '@dealwright/model';
import { placeNumber } from '../contributions.ts';
import type { WordChange } from './compose.ts';
import { changeWords } from './compose.ts';
import type { AmendmentProblem, Body, ClauseVersion, Step } from './conformed.ts';
import { clauseOf } from './origins.ts';
import { sayAmendment } from './plan.ts';
import { findWords } from './words.ts';
import type { Range } from './words.ts';

/** What an amendment makes of the clauses of an agreement. */
export interface Applied {
  readonly entries: readonly ClauseVersion[];
  readonly problems: readonly AmendmentProblem[];
}

/** What an amendment is to do to one clause. */
interface Change {
  readonly version: ClauseVersion;
  /** What replaces or deletes it as a whole. */
  whole?: Extract<Instruction, { type: 'replace' | 'delete' }>;
  readonly words: WordChange[];
}

/**
 * Works one amendment into the clauses of an agreement. All its instructions see the clauses as they stood before it; one that
 * cannot be followed is a problem, and the others are.
 */
export function applyAmendment(agreement: string, entries: readonly ClauseVersion[], step: Step, source: Reparser | undefined): Applied {
  return step.amendment.restating ? restate(entries, step) : new Application(agreement, entries, step, source).run();
}

/** A restatement carries the whole agreement. */
function restate(entries: readonly ClauseVersion[], step: Step): Applied {
  const { clauses, instructions } = step.amendment;
  const before = byNumber(entries);
  const problems = instructions.map((instruction): AmendmentProblem => ({
    code: 'amendment/overlap', span: instruction.span, message: `${sayAmendment(step.amendment)} restates the whole agreement, so an instruction beside its clauses changes nothing. Make the change in the restated clauses, or leave out \`restating\`.`,
  }));
  return { entries: clauses.map((clause) => newVersion(step, clause, 'restated', [], { schedule: clause.schedule, section: clause.section }, before.get(placeNumber(clause)))), problems };
}

class Application {
  readonly #agreement: string;
  readonly #entries: readonly ClauseVersion[];
  readonly #step: Step;
  readonly #source: Reparser | undefined;
  readonly #byNumber: ReadonlyMap<string, ClauseVersion>;
  readonly #changes = new Map<ClauseVersion, Change>();
  /** By the number that they stand before or after. */
  readonly #before = new Map<string, ClauseVersion[]>();
  readonly #after = new Map<string, ClauseVersion[]>();
  readonly #inserted = new Map<string, ClauseVersion>();
  readonly #problems: AmendmentProblem[] = [];

  constructor(agreement: string, entries: readonly ClauseVersion[], step: Step, source: Reparser | undefined) {
    this.#agreement = agreement;
    this.#entries = entries;
    this.#step = step;
    this.#source = source;
    this.#byNumber = byNumber(entries);
  }

  run(): Applied {
    const { amendment } = this.#step;
    for (const clause of amendment.clauses) {
      this.#report('amendment/loose-clause', clause.numberSpan, `Clause ${clause.number} stands in ${sayAmendment(amendment)}, but no instruction says where it goes in ${this.#agreement}. Write \`insert after clause …\` above it, or \`replace clause ${clause.number} with\`.`);
    }
    for (const instruction of amendment.instructions) this.#take(instruction);
    const entries: ClauseVersion[] = [];
    const insert = (versions: readonly ClauseVersion[] | undefined): void => {
      for (const version of versions ?? []) {
        insert(this.#before.get(version.number));
        entries.push(version);
        insert(this.#after.get(version.number));
      }
    };
    for (const entry of this.#entries) {
      const standsFor = this.#byNumber.get(entry.number) === entry;
      if (standsFor) insert(this.#before.get(entry.number));
      // A clause that comes back under the number of an omitted one takes its place away.
      if (entry.clause || !this.#inserted.has(entry.number)) entries.push(this.#changed(entry));
      if (standsFor) insert(this.#after.get(entry.number));
    }
    return { entries, problems: this.#problems };
  }

  #take(instruction: Instruction): void {
    const { target } = instruction;
    if (target.agreement !== undefined && target.agreement !== this.#agreement && target.agreement !== this.#step.amendment.name) {
      this.#report('amendment/no-clause', target.agreementSpan ?? target.span, `${sayAmendment(this.#step.amendment)} amends ${this.#agreement}, and cannot change a clause of ${target.agreement}. Change that in an amendment of its own.`);
    } else if (instruction.type === 'insert') this.#insert(instruction);
    else if (instruction.type === 'delete' && target.what !== 'clause' && !this.#byNumber.has(target.number)) this.#deleteSection(instruction);
    else {
      const version = this.#find(target);
      if (!version?.clause) return;
      const label = labelOf(target);
      if (instruction.type === 'replace words' || instruction.type === 'delete words') this.#changeWords(instruction, version, version.clause, label);
      else if (label === undefined) this.#changeWhole(instruction, version);
      else if (instruction.type === 'delete') this.#deleteItem(instruction, version, version.clause, label);
      else this.#report('amendment/no-clause', target.numberSpan, `A clause cannot take the place of an item. Replace clause ${numberOf(target)} as a whole, or replace the words of item ${label}.`);
    }
  }

  /** The clause that a reference means, if it is there. */
  #find(target: ClauseReference): ClauseVersion | undefined {
    const number = numberOf(target);
    const version = this.#byNumber.get(number);
    if (!version) this.#report('amendment/no-clause', target.numberSpan, `${this.#agreement} has no ${target.what} ${number}${this.#when()}. Correct the number.`);
    else if (!version.clause) this.#report('amendment/no-clause', target.numberSpan, `Clause ${number} of ${this.#agreement} stands no longer: ${sayOpening(version)} deleted it. To bring it back, insert it anew.`);
    return version;
  }

  #insert(instruction: Extract<Instruction, { type: 'insert' }>): void {
    const { target, clause, where } = instruction;
    const beside = numberOf(target);
    const neighbour = this.#byNumber.get(beside) ?? this.#inserted.get(beside);
    if (!neighbour) {
      this.#find(target);
      return;
    }
    const schedule = neighbour.schedule;
    const number = schedule === undefined ? placeNumber(clause) : `${schedule}/${clause.number}`;
    const there = this.#byNumber.get(number);
    if (there?.clause || this.#inserted.has(number)) {
      this.#report('amendment/clause-exists', clause.numberSpan, `${this.#agreement} has a clause ${clause.number} already${this.#inserted.has(number) ? ', which this amendment inserts above' : there?.clause && there.heading !== '' ? `, “${there.heading}”` : ''}. Give the new clause another number, or write \`replace clause ${clause.number} with\`.`, there?.clause?.headingSpan);
      return;
    }
    const version = newVersion(this.#step, clause, 'inserted', [instruction], { schedule, section: neighbour.section }, there);
    this.#inserted.set(number, version);
    const lists = where === 'before' ? this.#before : this.#after;
    const list = lists.get(beside);
    if (list) list.push(version);
    else lists.set(beside, [version]);
  }

  #deleteSection(instruction: Extract<Instruction, { type: 'delete' }>): void {
    const { target } = instruction;
    const inside = this.#entries.filter((entry) => entry.clause && (target.what === 'schedule' ? entry.schedule === target.number : entry.section === target.number));
    if (inside.length === 0) this.#find(target);
    for (const version of inside) this.#changeWhole(instruction, version);
  }

  #changeWhole(instruction: Extract<Instruction, { type: 'replace' | 'delete' }>, version: ClauseVersion): void {
    const change = this.#changeOf(version);
    if (change.whole || change.words.length > 0) {
      this.#overlap(instruction.span, version, change.whole ?? change.words[0]?.instruction);
      return;
    }
    if (instruction.type === 'replace') {
      const { clause } = instruction;
      const number = version.schedule === undefined ? placeNumber(clause) : `${version.schedule}/${clause.number}`;
      if (number !== version.number && (this.#byNumber.get(number)?.clause || this.#inserted.has(number))) {
        this.#report('amendment/clause-exists', clause.numberSpan, `This replaces clause ${version.number} by a clause ${clause.number}, but ${this.#agreement} has a clause ${clause.number} already. Keep the number ${version.number}, or choose one that is free.`, this.#byNumber.get(number)?.clause?.headingSpan);
        return;
      }
    }
    change.whole = instruction;
  }

  #deleteItem(instruction: Extract<Instruction, { type: 'delete' }>, version: ClauseVersion, clause: Clause, label: string): void {
    const items = itemsOf(clause, label);
    if (items.length === 0) this.#noItem(instruction.target, clause, label);
    for (const { span } of items) this.#addWords(version, { instruction, ...within(clause, span) });
  }

  #changeWords(instruction: Extract<Instruction, { type: 'replace words' | 'delete words' }>, version: ClauseVersion, clause: Clause, label: string | undefined): void {
    const sentences = label === undefined ? clause.sentences : itemsOf(clause, label);
    if (label !== undefined && sentences.length === 0) {
      this.#noItem(instruction.target, clause, label);
      return;
    }
    const body = this.#bodyOf(version);
    if (!body) return;
    const found = [
      ...sentences.flatMap(({ span }) => findWords(instruction.old, body.text, within(clause, span), true)),
      ...(label === undefined ? clause.wordings : []).flatMap(({ span }) => findWords(instruction.old, body.text, insideQuotes(body.text, within(clause, span)), false)),
    ];
    const [first, second] = found;
    const where = `clause ${numberOf(instruction.target)}${label ?? ''} of ${this.#agreement}`;
    if (!first) {
      this.#report('amendment/words-not-found', instruction.oldSpan, `These words do not stand in ${where}${this.#when()}. Only whole words within one sentence are found; copy them from the clause as it then reads.`, clause.headingSpan);
    } else if (second) {
      this.#report('amendment/words-found-twice', instruction.oldSpan, `These words stand ${found.length === 2 ? 'twice' : `${found.length} times`} in ${where}, and nobody can tell which are meant. Quote more of the sentence around them.`, clause.headingSpan);
    } else {
      const { start, end } = first;
      this.#addWords(version, { instruction, start, end, ...(instruction.type === 'replace words' && instruction.words.trim() !== '' && { words: wordsOf(instruction) }) });
    }
  }

  #addWords(version: ClauseVersion, change: WordChange): void {
    const known = this.#changeOf(version);
    const other = known.whole ?? known.words.find((each) => each.start < change.end && change.start < each.end)?.instruction;
    if (other) this.#overlap(change.instruction.span, version, other);
    else known.words.push(change);
  }

  /** What a version becomes; itself where nothing changes it. */
  #changed(version: ClauseVersion): ClauseVersion {
    const change = this.#changes.get(version);
    if (change?.whole?.type === 'replace') return newVersion(this.#step, change.whole.clause, 'replaced', [change.whole], version, version);
    if (change?.whole) return { ...openedBy(this.#step), number: version.number, heading: version.heading, ...placeIn(version), how: 'deleted', before: version, instructions: [change.whole], untilUpon: [] };
    const body = change && change.words.length > 0 ? this.#bodyOf(version) : undefined;
    if (!change || !body || !version.clause || !this.#source) return version;
    const changed = changeWords(body, change.words, this.#step.name);
    const { id } = version.clause;
    const { clause, problems } = this.#source.reparse({
      text: changed.text, pieces: changed.pieces, instructions: changed.edits.map((edit) => edit.instruction.span),
      agreement: this.#agreement, clause: `${id}@${this.#step.name}`, uri: this.#step.amendment.uri, ...placeIn(version),
    });
    const instructions = change.words.map(({ instruction }) => instruction);
    if (!clause) {
      this.#report('amendment/unreadable', instructions[0]?.span ?? this.#step.amendment.span, `With this change clause ${version.number} of ${this.#agreement} can no longer be read as a clause, so it stays as it was. Change the words of its sentences only.`);
      return version;
    }
    const named = clauseOf(clause, id, changed);
    for (const problem of problems) {
      if (isOfChange(problem.span, changed)) this.#problems.push({ ...problem, message: `As ${sayAmendment(this.#step.amendment)} changes clause ${version.number} of ${this.#agreement}: ${problem.message}` });
    }
    return { ...openedBy(this.#step), number: version.number, heading: named.heading, ...placeIn(version), clause: named, how: 'changed', before: version, instructions, body: changed, untilUpon: [] };
  }

  #bodyOf(version: ClauseVersion): Body | undefined {
    return version.body ?? (version.clause && writtenBody(version.clause, version.writtenBy, this.#source));
  }

  #changeOf(version: ClauseVersion): Change {
    let change = this.#changes.get(version);
    if (!change) this.#changes.set(version, (change = { version, words: [] }));
    return change;
  }

  #overlap(span: Span, version: ClauseVersion, other: Instruction | undefined): void {
    this.#problems.push({
      code: 'amendment/overlap', span, message: `Another instruction of ${sayAmendment(this.#step.amendment)} changes ${other?.type === 'replace words' || other?.type === 'delete words' ? 'the same words of ' : ''}clause ${version.number} already. All instructions of one amendment speak of the clause as it stood before; say both changes in one.`,
      ...(other && { related: [{ span: other.span, message: 'This instruction is followed.' }] }),
    });
  }

  #noItem(target: ClauseReference, clause: Clause, label: string): void {
    this.#report('amendment/no-clause', target.numberSpan, `Clause ${clause.number} of ${this.#agreement} has no item ${label}${this.#when()}. Correct the letter.`, clause.headingSpan);
  }

  #report(code: string, span: Span, message: string, related?: Span): void {
    this.#problems.push({ code, span, message, ...(related && { related: [{ span: related, message: 'The clause stands here.' }] }) });
  }

  /** ` on 27 April 2026`, where a later amendment could make a difference. */
  #when(): string {
    const { from } = this.#step;
    return from === undefined ? '' : ` on ${sayDay(from)}`;
  }
}

function byNumber(entries: readonly ClauseVersion[]): ReadonlyMap<string, ClauseVersion> {
  const found = new Map<string, ClauseVersion>();
  for (const entry of entries) if (!found.has(entry.number)) found.set(entry.number, entry);
  return found;
}

function newVersion(step: Step, clause: Clause, how: ClauseVersion['how'], instructions: readonly Instruction[], { schedule, section }: { readonly schedule?: string; readonly section?: string }, before: ClauseVersion | undefined): ClauseVersion {
  return {
    ...openedBy(step), number: schedule === undefined ? clause.number : `${schedule}/${clause.number}`, heading: clause.heading, ...placeIn({ schedule, section }), clause, how, instructions, untilUpon: [],
    ...(before && { before }),
  };
}

function openedBy(step: Step): Pick<ClauseVersion, 'writtenBy' | 'from' | 'opened' | 'upon'> {
  return { writtenBy: step.name, opened: step, ...(step.from === undefined ? { upon: step } : { from: step.from }) };
}

function placeIn({ schedule, section }: { readonly schedule?: string; readonly section?: string }): { readonly schedule?: string; readonly section?: string } {
  return { ...(schedule !== undefined && { schedule }), ...(section !== undefined && { section }) };
}

function sayOpening({ writtenBy, from }: ClauseVersion): string {
  return from === undefined ? writtenBy : `on ${sayDay(from)} ${writtenBy}`;
}

/** `2.1` of `2.1(a)`. */
function numberOf({ number }: ClauseReference): string {
  return number.replace(/\(.*$/, '');
}

function labelOf({ number }: ClauseReference): string | undefined {
  const at = number.indexOf('(');
  return at < 0 ? undefined : number.slice(at);
}

function itemsOf(clause: Clause, label: string): Clause['sentences'] {
  const plain = (text = ''): string => text.replaceAll(/[()\s]/g, '');
  return clause.sentences.filter((sentence) => plain(sentence.label) === plain(label));
}

/** A span of a clause as a range of the clause's own text. */
function within(clause: Clause, { start, end }: Span): Range {
  return { start: start - clause.span.start, end: end - clause.span.start };
}

function insideQuotes(text: string, { start, end }: Range): Range {
  return { start: text.startsWith('"""', start) ? start + 3 : start, end: text.slice(start, end).endsWith('"""') ? end - 3 : end };
}

function wordsOf({ words, wordsSpan }: Extract<Instruction, { type: 'replace words' }>): { readonly text: string; readonly span: Span } {
  return { text: words, span: { anchor: wordsSpan.anchor, start: wordsSpan.start + 1, end: wordsSpan.start + 1 + words.length } };
}

/** The text of a clause as one instrument wrote it. */
export function writtenBody(clause: Clause, instrument: string, source: Reparser | undefined): Body | undefined {
  const { uri, start, end } = placeOf(clause.span);
  const text = source?.textOf(uri)?.slice(start, end);
  return text === undefined ? undefined : { text, pieces: [{ start: 0, end: text.length, source: clause.span, instrument }], edits: [] };
}

/** Whether a problem of a composed clause is one that the changes brought: what stood wrong before is reported where it stands. */
function isOfChange({ start, end }: Span, body: Body): boolean {
  return body.edits.some((edit) => start <= edit.end && edit.start <= end);
}
