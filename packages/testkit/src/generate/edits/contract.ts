import type { Deed, Item } from './deed.ts';
import type { Random } from './random.ts';

/** What a contract speaks of: enough that clauses are as different, and as alike, as those of real ones. */
const PARTIES = ['Contoso', 'Fabrikam'] as const;
const CLOUDS = ['Azure', 'Stratus', 'Bedrock', 'Nimbus'];
const TERRITORIES = ['Japan', 'France', 'Brazil', 'Canada', 'India', 'Kenya'];
const FIRST = ['Basic', 'Prime', 'Marine', 'Urban', 'Polar', 'Solar', 'Rapid', 'Silent', 'Modular', 'Clinical'];
const SECOND = ['Widgets', 'Engines', 'Sensors', 'Readers', 'Drones', 'Panels', 'Printers', 'Batteries'];
const PRODUCTS = FIRST.flatMap((one) => SECOND.map((other) => `${one} ${other}`));
const ASSETS = FIRST.map((one) => `${one} Designs`);
const CUSTOMERS = ['Hospitals', 'Schools', 'Airlines', 'Shipyards', 'Insurers'].flatMap((one) => [`Public ${one}`, `Private ${one}`]);
const EVENTS = ['Acceptance', 'Prototype Approval', 'Regulatory Clearance', 'Pilot Completion', 'Trade Embargo', 'Factory Closure', 'Public Listing', 'Patent Expiry'];
const HEADINGS = ['Delivery', 'Price', 'Support', 'Hosting', 'Territory', 'Audit', 'Licence', 'Insurance', 'Quality', 'Launch', 'Forecasts', 'Training', 'Records', 'Exclusivity', 'Marketing', 'Development'];

/** The declarations and the header that every contract opens with. */
export const CONTRACT_HEAD = [
  ...PARTIES.map((name) => `party ${name} AG ("${name}").`),
  ...[['cloud', CLOUDS], ['product', PRODUCTS], ['asset', ASSETS], ['customer', CUSTOMERS], ['event', EVENTS]].flatMap(([kind, names]) => (names as readonly string[]).map((name) => `${kind as string} "${name}".`)),
  'agreement "Cooperation Agreement" ("Cooperation")\n  between Contoso and Fabrikam\n  dated 2026-01-01\n  through 2035.\n',
].join('\n');

/** What one sentence is about; the rest of it may be written in another way. */
export interface Matter { readonly who: string; readonly to: string; readonly act: number; readonly product: string; readonly asset: string }

const ACTS: readonly ((matter: Matter, random: Random) => string)[] = [
  ({ who, product }, random) => `${who} must offer ${product} only on ${random.pick(CLOUDS)} until ${random.pick(EVENTS)} except to ${random.pick(CUSTOMERS)}.`,
  ({ who, product }, random) => `${who} may host ${product} on ${random.pick(CLOUDS)} from ${day(random)}.`,
  ({ who, to }, random) => `${who} must pay ${to} USD ${1 + random.below(900)} million within ${30 + random.below(90)} days after ${random.pick(EVENTS)}.`,
  ({ who, product }, random) => `${who} must deliver ${product} to ${random.pick(CUSTOMERS)} in ${random.pick(TERRITORIES)} by ${day(random)}.`,
  ({ who, product }, random) => `${who} must not offer ${product} in ${random.pick(TERRITORIES)} for ${1 + random.below(6)} years after termination.`,
  ({ who, product }, random) => `${who} may audit ${product} once each year on ${10 + random.below(80)} days notice.`,
  ({ who, to, asset }, random) => `${who} grants ${to} a non-exclusive licence to ${asset} in ${random.pick(TERRITORIES)} through ${2027 + random.below(8)}.`,
  ({ who, product }, random) => `${who} must support ${product} until ${day(random)} unless ${random.pick(EVENTS)}.`,
  ({ who, product }, random) => `${who} must purchase at least ${100 + random.below(9000)} units of ${product} each year.`,
  ({ who, asset }, random) => `${who} must not disclose ${asset} for ${1 + random.below(9)} years after termination except to ${random.pick(CUSTOMERS)}.`,
  ({ who, asset }, random) => `${who} must insure ${asset} for at least USD ${1 + random.below(500)} million.`,
  ({ who, product }, random) => `${who} must use reasonable efforts to develop ${product} in ${random.pick(TERRITORIES)}.`,
  ({ who, asset }, random) => `${who} may sublicense ${asset} to ${random.pick(CUSTOMERS)} if ${random.pick(EVENTS)}.`,
  ({ who, to, product }, random) => `${who} must train ${product} with ${to} for ${2 + random.below(20)} months from ${day(random)}.`,
];

/** What a sentence is about, drawn at random. */
export function drawMatter(random: Random): Matter {
  const first = random.below(2);
  return { who: PARTIES[first]!, to: PARTIES[1 - first]!, act: random.below(ACTS.length), product: random.pick(PRODUCTS), asset: random.pick(ASSETS) };
}

/** A sentence on a matter. Drawn twice it says the same of the same things, with other particulars. */
export function sentenceOn(matter: Matter, random: Random): string {
  return ACTS[matter.act]!(matter, random);
}

const VERBS = ['keep', 'send', 'return', 'review', 'replace', 'explain', 'correct', 'publish', 'store', 'measure', 'repair', 'register'];
const NOUNS = ['records', 'samples', 'notices', 'invoices', 'drawings', 'reports', 'spare parts', 'certificates', 'inspection results', 'shipping papers', 'test data', 'user manuals'];
const WAYS = ['without delay', 'in writing', 'at its own expense', 'with due care', 'in good order', 'at the place of business', 'during business hours', 'in the agreed form', 'by registered mail', 'upon reasonable request'];

/** Executed wording on a matter, of so many sentences. */
export function wordingOn({ who, product }: Matter, sentences: number, random: Random): string {
  const lines = Array.from({ length: sentences }, () =>
    `  ${who} shall ${random.pick(VERBS)} the ${random.pick(NOUNS)} of ${product.toLowerCase()} ${random.pick(WAYS)}\n  and ${random.pick(VERBS)} all ${random.pick(NOUNS)} ${random.pick(WAYS)}.`);
  return `text """\n${lines.join('\n')}\n"""`;
}

/** The same wording with most of its verbs, nouns and adverbs drawn anew. */
export function rewordedWording(text: string, random: Random): string {
  return [VERBS, NOUNS, WAYS].reduce((before, words) => before.replaceAll(new RegExp(`\\b(?:${words.join('|')})\\b`, 'g'), (word) => (random.percent(65) ? random.pick(words) : word)), text);
}

/** A clause as somebody drafts it: one to three sentences, often with the wording that was signed. */
export function drawClause(random: Random): Omit<Item, 'number' | 'from'> {
  const matter = drawMatter(random);
  const sentences = Array.from({ length: 1 + random.below(3) }, (_, index) => sentenceOn(index === 0 ? matter : { ...drawMatter(random), who: matter.who, to: matter.to }, random));
  const about = random.percent(50) ? ` of ${matter.product}` : '';
  return { what: 'clause', heading: `${random.pick(HEADINGS)}${about}`, body: random.percent(60) ? [...sentences, wordingOn(matter, 1 + random.below(3), random)] : sentences };
}

/** A contract of so many clauses, in sections of about twelve. */
export function drawContract(clauses: number, random: Random): Deed {
  const items: Item[] = [];
  let section = 0;
  for (let made = 0, within = 0, length = 0; made < clauses; made++) {
    if (within >= length) {
      section++;
      [within, length] = [0, 8 + random.below(9)];
      items.push({ what: 'section', from: [items.length], number: `${section}`, heading: `Part ${section}: ${random.pick(HEADINGS)}`, body: [] });
    }
    within++;
    items.push({ ...drawClause(random), from: [items.length], number: `${section}.${within}` });
  }
  return { head: CONTRACT_HEAD, items };
}

function day(random: Random): string {
  return `${2027 + random.below(8)}-0${1 + random.below(9)}-1${random.below(10)}`;
}
