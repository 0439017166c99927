import { realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from '@dealwright/diff';
import { DealStore } from '@dealwright/language';
import { CHANGE_LEVELS, parseDay } from '@dealwright/model';
import type { Change, ChangeLevel, ComparedVersion, Day, Effect, Settings } from '@dealwright/model';
import type { Failing } from '@dealwright/render';
import { instrumentNames, versionAsOf, versionOfTexts } from '@dealwright/server/comparison';
import { chosenAgreement } from '../agreement.ts';
import { asOf } from '../as-of.ts';
import { choice } from '../choice.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { placing, withUsed } from '../examine.ts';
import { CannotRun, readInputs } from '../input.ts';
import type { Input } from '../input.ts';
import { choose } from '../report/compared.ts';
import type { Compared, Shown } from '../report/compared.ts';
import { PAPERS } from '../paper.ts';
import { formatOf } from '../report/change-formats.ts';
import { sayVersion } from '../report/changes.ts';
import { doubtsOf } from '../report/doubts.ts';
import { lent, readSide } from '../side.ts';
import type { Side } from '../side.ts';

const LEVELS: Readonly<Record<string, ChangeLevel>> = Object.fromEntries(CHANGE_LEVELS.map((level) => [level, level]));

/** What makes the command fail, by the word after `--fail-on`, of what concerns a party. */
const BARS: Readonly<Record<string, (party: string | undefined) => Failing>> = {
  breaking: (party) => ({ change: (change) => has(change, ['breaking'], party), conflict: () => false }),
  uncertain: (party) => ({ change: (change) => has(change, ['breaking', 'uncertain'], party), conflict: () => false }),
  conflict: () => ({ change: () => false, conflict: ({ verdict }) => verdict !== 'compatible' }),
  any: () => ({ change: () => true, conflict: () => true }),
  never: () => ({ change: () => false, conflict: () => false }),
};

/** `deal diff BASE REVISION`: what changed between two versions, for whom, and what it breaks. */
export async function diff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (!args.includes('--git')) return compareVersions(args, terminal);
  // Git takes any exit but 0 for a crash, and shows no other file after it.
  await compareVersions(args, terminal).catch((error: unknown) => {
    if (!(error instanceof CannotRun)) throw error;
    terminal.out(`${error.message}\n`);
  });
  return 0;
}

async function compareVersions(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      output: { type: 'string' },
      'as-of': { type: 'string' },
      agreement: { type: 'string' },
      for: { type: 'string' },
      level: { type: 'string' },
      'fail-on': { type: 'string' },
      with: { type: 'string', multiple: true, default: [] },
      at: { type: 'string' },
      git: { type: 'boolean', default: false },
      author: { type: 'string', default: 'Dealwright' },
      paper: { type: 'string', default: 'A4' },
      drafts: { type: 'boolean', default: false },
    },
  });
  const write = formatOf(values.format, values.output);
  const bar = values['fail-on'] === undefined ? undefined : choice('--fail-on', values['fail-on'], BARS);
  const paper = choice('--paper', values.paper, PAPERS);
  const level = values.level === undefined ? undefined : choice('--level', values.level, LEVELS);
  const days = daysOf(values['as-of'], positionals);
  const settings: Settings = { asOf: asOf(days ? undefined : values['as-of']), severity: {}, includeDrafts: values.drafts };
  const versions = days ? await asOfDays(days, positionals.slice(1), values.agreement, settings) : await asNamed(values.git ? handedByGit(positionals) : { typed: positionals, ...(values.at !== undefined && { at: values.at }) }, values.with, settings, terminal);
  const party = values.for === undefined ? undefined : partyNamed(values.for, versions);
  const shown: Shown = { ...(party !== undefined && { party }), ...(level !== undefined && { level }) };
  const whole = compare(versions.base.version, versions.revision.version);
  const failing = bar?.(party);
  const compared: Compared = { ...choose(whole, shown), shown, ...(failing && { failing }), instruments: instrumentsIn(versions), author: values.author, paper, day: days?.[1] ?? settings.asOf, ...(values.agreement !== undefined && { agreement: values.agreement }), base: versions.base.version, revision: versions.revision.version, place: (which, span) => placing(versions[which].inputs)(span) };
  for (const doubt of doubtsOf(whole, compared.base, compared.revision)) terminal.err(`deal diff: ${doubt}\n`);
  await deliver(write(compared, terminal), values.output, versions, terminal);
  return failing && (compared.comparison.changes.some(failing.change) || whole.appeared.some(failing.conflict)) ? 1 : 0;
}

interface Read {
  readonly version: ComparedVersion;
  /** Every file that it was read from, by its URI. */
  readonly inputs: ReadonlyMap<string, Input>;
}

interface Versions { readonly base: Read; readonly revision: Read }

/** Two days, where both stand: `--as-of 2025-10-28 2026-04-27`. */
function daysOf(first: string | undefined, [second]: readonly string[]): readonly [Day, Day] | undefined {
  const until = first === undefined || second === undefined ? undefined : parseDay(second);
  return until === undefined ? undefined : [asOf(first), until];
}

async function asOfDays([from, to]: readonly [Day, Day], paths: readonly string[], named: string | undefined, settings: Settings): Promise<Versions> {
  const store = new DealStore();
  const inputs = await withUsed(await readInputs(paths), store);
  const agreement = chosenAgreement(store, named);
  const texts = new Map([...inputs.values()].flatMap(({ uri, text, trouble }) => (trouble ? [] : [[uri, text]])));
  const read = (day: Day): Read => {
    const version = versionAsOf({ texts, agreement, day }, settings);
    if (!version) throw new CannotRun(`there is no agreement ${agreement} in these files.`);
    const copies = version.files.flatMap(({ uri }) => (inputs.has(uri) ? [] : [[uri, { uri, name: sayVersion(version.name), text: version.textOf(uri) ?? '' }] as const]));
    return { version, inputs: new Map([...inputs, ...copies]) };
  };
  return { base: read(from), revision: read(to) };
}

interface Named { readonly typed: readonly string[]; readonly at?: string }

/** The arguments with which git calls a program of `diff.<driver>.command`. */
function handedByGit(args: readonly string[]): Named {
  const [at, base, , , revision] = args;
  if (at === undefined || base === undefined || revision === undefined) throw new CannotRun('--git is for git itself, which hands over a path and two files. Name two files, or a revision: deal diff git:HEAD:main.deal main.deal.');
  return { typed: [base, revision], at };
}

async function asNamed({ typed, at }: Named, beside: readonly string[], settings: Settings, terminal: Terminal): Promise<Versions> {
  const [first, second, ...more] = typed;
  if (first === undefined || second === undefined) throw new CannotRun('name two versions: deal diff old.deal new.deal, or deal diff git:HEAD:main.deal main.deal.');
  if (more.length > 0) throw new CannotRun(`two versions are compared, and ${more.join(' ')} would be ${more.length === 1 ? 'a third' : 'more'}.`);
  const sides = [await readSide(first, at), await readSide(second, at)] as const;
  const others = beside.length === 0 ? [] : await readInputs(beside);
  const tell = (file: string, by: string): unknown => terminal.err(`deal diff: ${by} brings in what is not beside it. ${file} is read for it.\n`);
  return { base: await read(lent(sides[0], sides[1], tell), others, settings, terminal), revision: await read(lent(sides[1], sides[0], tell), others, settings, terminal) };
}

/** Reads and examines one side. What cannot be read is said, and left out where other files stand beside it. */
async function read({ name, asked, readAll }: Side, beside: readonly Input[], settings: Settings, terminal: Terminal): Promise<Read> {
  const unreadable = asked.filter(({ trouble }) => trouble !== undefined);
  const messages = unreadable.map((input) => `${input.name}: ${input.trouble?.message ?? ''}`);
  if (unreadable.length === asked.length) throw new CannotRun(messages.join(' '));
  for (const message of messages) terminal.err(`deal diff: ${message} It is not compared.\n`);
  const inputs = new Map((await withUsed(asked, new DealStore(), readAll)));
  for (const input of (await withUsed(beside, new DealStore())).values()) if (!inputs.has(input.uri)) inputs.set(input.uri, input);
  const texts = new Map([...inputs.values()].flatMap(({ uri, text, trouble }) => (trouble ? [] : [[uri, text]])));
  return { version: versionOfTexts({ name, texts, asked: asked.map(({ uri }) => uri) }, settings), inputs };
}

function instrumentsIn({ base, revision }: Versions): readonly string[] {
  return instrumentNames([...base.inputs.values(), ...revision.inputs.values()].map(({ text }) => text));
}

/** The party that a person means, by any of its names. */
function partyNamed(name: string, { base, revision }: Versions): string {
  const parties = [base, revision].flatMap(({ version }) => [...version.vocabulary.things.values()].filter(({ kind }) => kind === 'party'));
  const key = name.toLocaleLowerCase('en');
  const found = parties.find((party) => [party.name, ...party.forms].some((form) => form.toLocaleLowerCase('en') === key));
  if (!found) throw new CannotRun(`there is no party ${name} in either version${parties.length === 0 ? '' : `, but ${[...new Set(parties.map((party) => party.name))].toSorted().join(', ')}`}.`);
  return found.name;
}

/** Prints a report, or writes the file that was asked for; never over what was compared. */
async function deliver(report: string | Uint8Array, output: string | undefined, { base, revision }: Versions, terminal: Terminal): Promise<void> {
  if (output === undefined) {
    if (typeof report !== 'string') throw new CannotRun('this format is no text. Say where to write it: --output FILE.');
    terminal.out(report);
    return;
  }
  const target = await realpath(output).catch(() => path.resolve(output));
  const sources = await Promise.all([...base.inputs.keys(), ...revision.inputs.keys()].map((uri) => realpath(fileURLToPath(uri)).catch(() => '')));
  if (sources.includes(target)) throw new CannotRun(`${output} is one of the files that are compared. Write the report to another.`);
  await writeFile(output, report).catch(() => {
    throw new CannotRun(`${output} cannot be written.`);
  });
}

function has({ effects }: Change, which: readonly Effect[], party: string | undefined): boolean {
  return effects.some((each) => which.includes(each.effect) && (party === undefined || each.party === party));
}
