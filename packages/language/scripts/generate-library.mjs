// Writes src/library/*.generated.ts: territories from CLDR and ISO 3166-1, currencies from ISO 4217, and the actions
// of src/library/actions.deal as a string, so that bundles need no file system.
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const library = new URL('../src/library/', import.meta.url);

/** CLDR's and the United Nations' codes of the groups that contracts name. */
const REGIONS = [
  ['001', 'Worldwide', ['World']],
  ['002', 'Africa', []],
  ['019', 'Americas', ['The Americas']],
  ['142', 'Asia', []],
  ['150', 'Europe', []],
  ['009', 'Oceania', []],
  ['003', 'North America', []],
  ['419', 'Latin America', ['LATAM']],
  ['005', 'South America', []],
  ['013', 'Central America', []],
  ['029', 'Caribbean', ['The Caribbean']],
  ['030', 'East Asia', ['Eastern Asia']],
  ['034', 'South Asia', ['Southern Asia']],
  ['035', 'Southeast Asia', ['South-East Asia', 'South-Eastern Asia']],
  ['143', 'Central Asia', []],
  ['145', 'Western Asia', []],
  ['202', 'Sub-Saharan Africa', []],
  ['015', 'Northern Africa', ['North Africa']],
  ['151', 'Eastern Europe', []],
  ['154', 'Northern Europe', []],
  ['155', 'Western Europe', []],
  ['039', 'Southern Europe', []],
  ['053', 'Australasia', []],
  ['EU', 'European Union', ['EU']],
  ['EZ', 'Eurozone', ['Euro Area']],
];

/** Groups of commerce and of treaties, told from those above and single countries. */
const GROUPS = [
  ['EEA', 'European Economic Area', ['EEA'], ['EU', 'IS', 'LI', 'NO']],
  ['EFTA', 'European Free Trade Association', ['EFTA'], ['IS', 'LI', 'NO', 'CH']],
  ['ME', 'Middle East', [], ['145', 'EG', 'IR'], ['AM', 'AZ', 'GE']],
  ['GCC', 'Gulf Cooperation Council', ['GCC'], ['AE', 'BH', 'KW', 'OM', 'QA', 'SA']],
  ['EMEA', 'EMEA', [], ['150', 'EU', 'EEA', 'EFTA', '145', 'IR', '002']],
  ['APAC', 'APAC', ['Asia Pacific', 'Asia-Pacific'], ['030', '034', '035', '009'], ['IR']],
  ['ASEAN', 'ASEAN', [], ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN']],
  ['DACH', 'DACH', [], ['DE', 'AT', 'CH']],
  ['BENELUX', 'Benelux', [], ['BE', 'NL', 'LU']],
  ['NORDICS', 'Nordics', ['Nordic Countries'], ['DK', 'FI', 'IS', 'NO', 'SE', 'FO', 'AX']],
  ['USMCA', 'USMCA', ['NAFTA'], ['US', 'CA', 'MX']],
  ['ANZ', 'Australia and New Zealand', ['ANZ'], ['AU', 'NZ']],
  ['GREATER_CHINA', 'Greater China', [], ['CN', 'HK', 'MO', 'TW']],
];

/** @returns a map from the file's name to its text. */
export async function generateLibrary() {
  const actions = await readFile(new URL('actions.deal', library), 'utf8');
  return new Map([
    ['territories.generated.ts', territories()],
    ['currencies.generated.ts', currencies()],
    ['actions.generated.ts', `${head('actions.deal')}export const ACTIONS = ${JSON.stringify(actions)};\n`],
  ]);
}

function territories() {
  const containment = require('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;
  const { countries } = require('i18n-iso-countries/langs/en.json');
  const codes = Object.keys(countries).filter((code) => code !== 'XK').toSorted();
  const isCountry = new Set(codes);
  const members = new Map([['001', new Set(codes)]]);
  const contained = (code) => {
    if (isCountry.has(code) && !containment[code] && !GROUPS.some((group) => group[0] === code)) return [code];
    return (containment[code]?._contains ?? []).flatMap(contained);
  };
  for (const [code] of REGIONS.slice(1)) members.set(code, new Set(contained(code)));
  for (const code of members.get('EU')) members.get('150').add(code);
  for (const [code, , , parts, without = []] of GROUPS) {
    const own = new Set(parts.flatMap((part) => [...(members.get(part) ?? [part])]));
    for (const one of without) own.delete(one);
    members.set(groupId(code), own);
  }
  const names = new Map([...REGIONS, ...GROUPS].map(([code, name, forms]) => [groupId(code), [name].concat(forms)]));
  const groups = [...names.keys()].toSorted((a, b) => members.get(a).size - members.get(b).size || compare(a, b));
  const within = (small, big) => small !== big && members.get(small).size < members.get(big).size && [...members.get(small)].every((code) => members.get(big).has(code));
  const direct = (candidates, contains) => candidates.filter((one) => contains(one) && !candidates.some((other) => contains(other) && within(other, one)));
  const lines = [
    ...groups.map((group) => [group, direct(groups, (other) => within(group, other)).join(' '), ...names.get(group)].join('|')),
    ...codes.map((code) => [code, direct(groups, (group) => members.get(group).has(code)).join(' '), ...countryNames(code, countries[code])].join('|')),
  ];
  return `${head('cldr-core and i18n-iso-countries')}/** One territory a line: code, codes of what it is part of, name, further names. Groups stand first. */\nexport const TERRITORIES = \`\n${lines.join('\n')}\n\`;\n`;
}

/** A group's code must not be a country's. */
function groupId(code) {
  return code === 'ME' ? 'MIDDLE_EAST' : code;
}

/** The usual name first; then the others that can be written as a term. */
function countryNames(code, given) {
  const usual = { US: 'United States', GB: 'United Kingdom', CN: 'China', KR: 'South Korea', RU: 'Russia', TZ: 'Tanzania', TW: 'Taiwan', IR: 'Iran', CZ: 'Czechia', CI: 'Ivory Coast',
    GM: 'Gambia', CG: 'Congo', CD: 'Democratic Republic of the Congo', MK: 'North Macedonia', FM: 'Micronesia', MD: 'Moldova', SY: 'Syria', LA: 'Laos', VA: 'Vatican City', BN: 'Brunei',
    FK: 'Falkland Islands', VG: 'British Virgin Islands', VI: 'US Virgin Islands', MF: 'Saint Martin', SX: 'Sint Maarten', PS: 'Palestine', CC: 'Cocos Islands' }[code];
  const all = [given].flat().filter((name) => !/[,(]/.test(name)).map((name) => name.replace(/^The /, ''));
  if (code === 'CD') all.splice(all.indexOf('Congo'), 1);
  const further = { KR: ['Korea'], NL: ['Holland'] }[code] ?? [];
  return [...new Set([...(usual ? [usual] : []), ...all, ...further])];
}

function currencies() {
  const codes = require('currency-codes/data.js');
  const lines = codes.map(({ code, digits }) => `${code}${digits}`).toSorted();
  return `${head('currency-codes (ISO 4217)')}/** Codes with the number of their minor digits. */\nexport const CURRENCIES =\n  '${lines.join(' ').replaceAll(/(.{1,110})(?: |$)/g, "$1 ' +\n  '").replace(/ ' \+\n {2}'$/, "'")};\n`;
}

const head = (source) => `// Generated from ${source} by scripts/generate-library.mjs. Do not edit.\n`;
const compare = (a, b) => (a < b ? -1 : 1);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of await generateLibrary()) await writeFile(new URL(name, library), text);
}
