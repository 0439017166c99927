import type { ThingId } from '@dealwright/model';
import type { Introduced } from './declarations.ts';
import { shownName } from './declarations.ts';
import { plainName } from './names.ts';
import { isRole } from './roles.ts';

/** Which party each name of a workspace means. */
export interface PartyRegistry {
  /** The identity of an introduced party. */
  idOf(uri: string, party: Introduced): ThingId;
  /** The file and the place in it that declare a party; where no `party` sentence does, the first header. */
  homeOf(id: ThingId): Home | undefined;
}

export interface Home { readonly uri: string; readonly party: Introduced }

/**
 * Finds out who is who. Two files speak of the same party where they share its long name, or its short name unless that
 * is a role; so `OpenAI Group PBC ("OpenAI")` here and `OpenAI` there are one. The outcome does not hang on the order of
 * the files.
 *
 * A role in a header means the party of that role that the file declares or uses.
 *
 * @param introduced the parties of every file; files in the order of their URIs
 * @param closure the files that a file uses, near ones first
 */
export function registerParties(introduced: ReadonlyMap<string, readonly Introduced[]>, closure: (uri: string) => readonly string[]): PartyRegistry {
  const groups = new UnionFind();
  const roles = new Map<string, Home>();
  for (const [uri, parties] of introduced) {
    for (const party of parties) {
      const [first = '', ...rest] = keysOf(uri, party);
      if (!roles.has(first)) roles.set(first, { uri, party });
      for (const other of rest) groups.join(first, other);
      const meant = party.header && party.short === undefined && isRole(plainName(party.name)) ? roleIn([uri, ...closure(uri)], party, introduced) : undefined;
      if (meant !== undefined) groups.join(first, meant);
    }
  }
  const names = new Map<string, string>();
  const homes = new Map<ThingId, Home>();
  for (const [uri, parties] of introduced) {
    for (const party of parties) {
      const root = groups.find(keysOf(uri, party)[0] ?? '');
      const name = properName(party);
      const known = names.get(root);
      if (name !== undefined && (known === undefined || betterName(name, known))) names.set(root, name);
    }
  }
  const idOf = (uri: string, party: Introduced): ThingId => {
    const root = groups.find(keysOf(uri, party)[0] ?? '');
    const name = names.get(root);
    if (name !== undefined) return `party:${name.slice(1)}`;
    // Nobody has a proper name for it: it is who plays the role there where the whole group has its least member.
    const role = roles.get(root) ?? { uri, party };
    return `party:${plainName(shownName(role.party))}@${role.uri}`;
  };
  for (const [uri, parties] of introduced) {
    for (const party of parties) {
      const id = idOf(uri, party);
      const home = homes.get(id);
      if (!home || (home.party.header && !party.header)) homes.set(id, { uri, party });
    }
  }
  return { idOf, homeOf: (id) => homes.get(id) };
}

/** The key of the party that plays a role in the nearest of some files. */
function roleIn(uris: readonly string[], role: Introduced, introduced: ReadonlyMap<string, readonly Introduced[]>): string | undefined {
  const name = plainName(role.name);
  for (const uri of uris) {
    const found = introduced.get(uri)?.find((party) => party !== role && [party.name, ...(party.short === undefined ? [] : [party.short]), ...party.forms].some((form) => plainName(form) === name));
    if (found) return keysOf(uri, found)[0];
  }
  return undefined;
}

/** What names a party beyond its file; where only roles do, the role within the file. */
function keysOf(uri: string, party: Introduced): readonly string[] {
  const proper = [party.name, ...(party.short === undefined ? [] : [party.short]), ...party.forms].map(plainName).filter((name) => !isRole(name));
  return proper.length > 0 ? proper : [`${uri}\n${plainName(party.name)}`];
}

/** The best name that this mention offers: `0` for a short one before `1` for a long one. */
function properName(party: Introduced): string | undefined {
  if (party.short !== undefined && !isRole(plainName(party.short))) return `0${plainName(party.short)}`;
  return isRole(plainName(party.name)) ? undefined : `1${plainName(party.name)}`;
}

function betterName(one: string, other: string): boolean {
  return one < other;
}

/** Disjoint sets with path halving; the root of a set is its least member, whatever the order of joining. */
class UnionFind {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let at = key;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const grand = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, grand);
      at = grand;
    }
  }

  join(one: string, other: string): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a === b) return;
    if (a < b) this.#parents.set(b, a);
    else this.#parents.set(a, b);
  }
}
