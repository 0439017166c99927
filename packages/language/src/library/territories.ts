import type { Thing } from '@dealwright/model';
import { TERRITORIES } from './territories.generated.ts';

/** The countries of ISO 3166-1 and the usual groups of them, as things; ids are `territory:JP`, `territory:EU`. */
export function builtInTerritories(): readonly Thing[] {
  return TERRITORIES.trim().split('\n').map(territory);
}

function territory(line: string): Thing {
  const [code = '', groups = '', name = code, ...forms] = line.split('|');
  return {
    id: `territory:${code}`, kind: 'territory', name, forms,
    kindOf: [], partOf: groups === '' ? [] : groups.split(' ').map((group) => `territory:${group}`),
    distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [],
    group: false, builtIn: true,
  };
}
