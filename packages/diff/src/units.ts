import { formatDay } from '@dealwright/model';
import type { Agreement, Amendment, Clause, ComparedVersion, DealFile, Fact, Instruction, Section, Span, Thing, Unit } from '@dealwright/model';
import { plain } from './matching/plain.ts';

/** What a version is made of, in the order of its files and their texts. Each unit carries the very span of its element. */
export function unitsOf(version: ComparedVersion): readonly Unit[] {
  let units = known.get(version);
  if (!units) known.set(version, units = withUniqueIds(version.files.flatMap((file) => unitsOfFile(file, version.textOf(file.uri) ?? ''))));
  return units;
}

const known = new WeakMap<ComparedVersion, readonly Unit[]>();

function unitsOfFile(file: DealFile, text: string): readonly Unit[] {
  const instruments = [...file.agreements, ...file.amendments];
  const read = [
    ...file.uses.map(({ path, span }): Unit => ({ type: 'use', id: `use:${path}`, title: `the line that brings in ${path}`, span })),
    ...file.things.flatMap((thing) => unitOfThing(thing, instruments)),
    ...file.facts.map(unitOfFact),
    ...instruments.flatMap(unitsOfInstrument),
    ...file.scenarios.map(({ title, span }): Unit => ({ type: 'scenario', id: `scenario:${title}`, title: `the scenario “${title}”`, span })),
  ].toSorted((a, b) => startOf(a) - startOf(b) || b.span.end - a.span.end);
  const units: Unit[] = [];
  let reached = 0;
  for (const unit of read) {
    const start = startOf(unit);
    if (start < reached && units.length > 0) continue;
    for (const words of wordsBetween(file.uri, text, reached, start)) units.push(words);
    units.push(unit);
    reached = start + unit.span.end - unit.span.start;
  }
  return [...units, ...wordsBetween(file.uri, text, reached, text.length)];
}

function startOf({ span }: Unit): number {
  return span.anchor.offset + span.start;
}

/** A party that its header alone declares is part of the header. */
function unitOfThing({ kind, name, span }: Thing, instruments: readonly (Agreement | Amendment)[]): readonly Unit[] {
  if (span === undefined || (kind === 'party' && instruments.some((header) => isWithin(span, header.span)))) return [];
  return [{ type: 'declaration', id: `${kind}:${name}`, title: `the definition of ${name}`, span }];
}

function isWithin(span: Span, whole: Span): boolean {
  return span.anchor === whole.anchor && span.start >= whole.start && span.end <= whole.end;
}

function unitOfFact(fact: Fact): Unit {
  return { type: 'fact', id: `fact:${gistOfFact(fact)}`, title: titleOfFact(fact), span: fact.span };
}

/** What a fact is about: two versions of it may differ in the day. */
function gistOfFact(fact: Fact): string {
  switch (fact.type) {
    case 'occurred': case 'not occurred': return fact.text;
    case 'is': return `${fact.thing} is ${fact.kind}`;
    case 'stated': return JSON.stringify(fact.condition, (key, value: unknown) => (key === 'span' ? undefined : value));
  }
}

function titleOfFact(fact: Fact): string {
  switch (fact.type) {
    case 'occurred': return `the fact that ${fact.text} occurred on ${formatDay(fact.on)}`;
    case 'not occurred': return `the fact that ${fact.text} has not occurred`;
    case 'is': return `the fact about ${/^[^:]*:([^@]*)/.exec(fact.thing)?.[1] ?? fact.thing}`;
    case 'stated': return `the fact that ${statement(fact.condition)}`;
  }
}

function statement(condition: Extract<Fact, { type: 'stated' }>['condition']): string {
  switch (condition.type) {
    case 'atom': return condition.atom.text;
    case 'not': return `it is not so that ${statement(condition.of)}`;
    case 'and': case 'or': return condition.of.map(statement).join(` ${condition.type} `);
    case 'true': return 'something is so';
  }
}

function unitsOfInstrument(instrument: Agreement | Amendment): readonly Unit[] {
  const { name, span, clauses, sections = [] } = instrument;
  return [
    ...(span.start === span.end ? [] : [{ type: 'header' as const, id: name, title: `the heading of ${name}`, instrument: name, span }]),
    ...sections.map((section) => unitOfSection(section, name)),
    ...clauses.map((clause) => unitOfClause(clause, name)),
    ...(instrument.kind === 'amendment' ? instrument.instructions.map((instruction, index) => unitOfInstruction(instruction, name, index)) : []),
  ];
}

function unitOfSection({ what, number, heading, span }: Section, instrument: string): Unit {
  return { type: 'section', id: `${instrument}/${what} ${number}`, title: `${what} ${number}${of(instrument)}${quoted(heading)}`, instrument, number, heading, span };
}

function unitOfClause({ id, number, heading, span }: Clause, instrument: string): Unit {
  return { type: 'clause', id, title: `clause ${number}${of(instrument)}${quoted(heading)}`, instrument, number, heading, span };
}

function unitOfInstruction({ type, target: { what, number }, span }: Instruction, instrument: string, index: number): Unit {
  const where = type === 'insert' ? 'beside' : 'on';
  return { type: 'instruction', id: `${instrument}/instruction ${index + 1}`, title: `the instruction ${where} ${what} ${number} in ${instrument}`, instrument, span };
}

function of(instrument: string): string {
  return instrument === '' ? '' : ` of ${instrument}`;
}

function quoted(heading: string): string {
  return heading === '' ? '' : ` (“${heading}”)`;
}

const SAYS_SOMETHING = /[^\s.,;:()]/;
const LONGEST_QUOTED = 60;

/** What stands between two units: a note, or what nothing could read. Comments are not compared. */
function wordsBetween(uri: string, text: string, start: number, end: number): readonly Unit[] {
  if (start >= end || isBlank(text, start, end)) return [];
  const words = plain(text, start, end);
  if (!SAYS_SOMETHING.test(words)) return [];
  const leading = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const trailing = /\s*$/.exec(text.slice(Math.max(start + leading, end - 1000), end))?.[0].length ?? 0;
  const span = { anchor: { uri, offset: start + leading }, start: 0, end: end - trailing - start - leading };
  const shown = words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED).replace(/\s+\S*$/, '')} …` : words;
  return [{ type: 'words', id: `words:${words.slice(0, 1000)}`, title: words.startsWith('[Note:') ? `the note “${shown.replace(/^\[Note:\s*|\]$/g, '')}”` : `the words “${shown}”`, span }];
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function withUniqueIds(units: readonly Unit[]): readonly Unit[] {
  const counts = new Map<string, number>();
  return units.map((unit) => {
    const count = (counts.get(unit.id) ?? 0) + 1;
    counts.set(unit.id, count);
    if (count === 1) return unit;
    let id = `${unit.id}#${count}`;
    while (counts.has(id)) id += '#';
    counts.set(id, 1);
    return { ...unit, id };
  });
}
