/** Texts of a wished length, in sentence forms that Langium's own lexer reads as ours does, so that both do the same work. */

const clouds = ['Azure', 'Bedrock', 'Stratus', 'Nimbus'];
const products = Array.from({ length: 40 }, (_, index) => `Product ${letters(index)} Line`);

/** The shared vocabulary that every text begins with. */
export const vocabulary = [
  'party OpenAI Group PBC ("OpenAI").',
  'party Microsoft Corporation ("Microsoft").',
  ...clouds.map((cloud) => `cloud "${cloud}".`),
  ...products.map((product) => `product "${product}".`),
  'customer "Government Customers".',
  'event "Change of Control".',
  '',
].join('\n');

/** A sentence form: which act, and of what. Forms that collide are kept apart by their products. */
const sentences: readonly ((product: string, cloud: string, year: number) => readonly string[])[] = [
  (product, cloud, year) => [`  OpenAI must sell ${product} on ${cloud}`, `    until ${year}-06-30.`],
  (product, cloud) => [`  Microsoft may host ${product} on ${cloud} for 2 years.`],
  (product, _cloud, year) => [`  OpenAI must pay Microsoft 20% of Revenue each quarter`, `    through ${year}, capped at USD 38 billion in total.`, `  // ${product}`],
  (product, cloud) => [`  OpenAI may distribute ${product} on ${cloud}`, '    except to Government Customers.'],
  (product, _cloud, year) => [`  Microsoft must support ${product} from ${year}-01-01.`],
];

/**
 * An agreement of about as many lines as told, with a comment for every tenth clause.
 *
 * @param lines at least 100
 * @param own distinguishes the agreement from others of a workspace
 */
export function agreement(lines: number, own = 'Main'): string {
  const head = [
    `agreement "Agreement ${own}" ("${own}")`,
    '  between OpenAI Group PBC ("OpenAI")',
    '  and Microsoft Corporation ("Microsoft")',
    '  dated 2025-10-28',
    '  effective 2025-10-28',
    '  through 2032-12-31.',
    '',
  ];
  const text: string[] = [vocabulary, 'term "Revenue" means "gross receipts".', '', ...head];
  let length = text.join('\n').split('\n').length;
  for (let number = 1; length < lines; number++) {
    const sentence = at(sentences, number)(at(products, number * 7), at(clouds, number * 3), 2026 + (number % 6));
    const clause = [...(number % 10 === 0 ? [`// The parties talked about clause ${number} at length.`] : []), `clause ${number} "Matter ${number}"`, ...sentence, ''];
    text.push(...clause);
    length += clause.length;
  }
  return `${text.join('\n')}\n`;
}

/** Where a person types: inside the clause in the middle of the text. Gives the offset and what is typed. */
export function keystroke(text: string): { readonly offset: number; readonly typed: string } {
  const middle = text.indexOf(' for 2 years', Math.floor(text.length / 2));
  return { offset: middle + ' for '.length, typed: '1' };
}

/** `Aa`, `Ba`, …, `Za`, `Ab`, … */
function letters(index: number): string {
  return String.fromCodePoint(65 + (index % 26), 97 + Math.floor(index / 26));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) {
    throw new Error('an empty list has no members');
  }
  return value;
}
