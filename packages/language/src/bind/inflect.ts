/**
 * English inflection, as far as defined terms and verbs of contracts need it. The rules are those of any school
 * grammar; what they would get wrong and contracts do use stands in a table.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person', men: 'man', women: 'woman', children: 'child', feet: 'foot', mice: 'mouse', indices: 'index', criteria: 'criterion',
  phenomena: 'phenomenon', matrices: 'matrix', appendices: 'appendix', vertices: 'vertex', lives: 'life', halves: 'half', shelves: 'shelf',
  leaves: 'leaf', knives: 'knife', wives: 'wife', selves: 'self', analyses: 'analysis', crises: 'crisis', bases: 'basis', theses: 'thesis',
  diagnoses: 'diagnosis', hypotheses: 'hypothesis', parentheses: 'parenthesis', buses: 'bus', gases: 'gas', statuses: 'status', bonuses: 'bonus',
  viruses: 'virus', campuses: 'campus', movies: 'movie', cookies: 'cookie', calories: 'calorie', ties: 'tie', dies: 'die', pies: 'pie',
  lenses: 'lens', menus: 'menu', gurus: 'guru', shoes: 'shoe', caches: 'cache', axes: 'axe', quizzes: 'quiz',
};

/** Words that end in `s` and are no plurals. */
const SINGULAR = /(?:ss|us|is)$/;
const NO_PLURAL = /(?:series|species|means|news|physics|mathematics|economics|analytics|robotics|electronics|logistics|ethics|headquarters|premises|proceeds|goods)$/i;

/**
 * The singular of one word: `Parties` → `Party`, `Churches` → `Church`, `APIs` → `API`. A word that is no plural comes
 * back as it is, so the function may be applied to a definition and to its use alike. Keeps the case of the first letter.
 */
export function singular(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  const lower = plain.toLowerCase();
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular !== undefined) return plain[0] === lower[0] ? irregular : irregular.charAt(0).toUpperCase() + irregular.slice(1);
  if (plain.length < 3 || !plain.endsWith('s') || SINGULAR.test(plain) || NO_PLURAL.test(plain)) return plain;
  if (/[^aeiou]ies$/i.test(plain)) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/i.test(plain)) return plain.slice(0, -2);
  if (/[^aeiou]oes$/i.test(plain)) return plain.slice(0, -2);
  return plain.slice(0, -1);
}

/** The plural of one word, for the forms that completion and messages show. */
export function plural(word: string): string {
  for (const [many, one] of Object.entries(IRREGULAR)) {
    if (one === word.toLowerCase()) return one === word ? many : many.charAt(0).toUpperCase() + many.slice(1);
  }
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/i.test(word)) return `${word}es`;
  return `${word}s`;
}

/**
 * The dictionary forms that a verb may have, likeliest first: `offers` → `offers`, `offer`; `supplied` → …, `supply`;
 * `running` → …, `run`. Whoever asks tries each against the declared actions.
 */
export function verbLemmas(verb: string): readonly string[] {
  const word = verb.toLowerCase();
  const lemmas = [word];
  const add = (lemma: string): void => {
    if (lemma.length > 1 && !lemmas.includes(lemma)) lemmas.push(lemma);
  };
  const stems = (stem: string): void => {
    add(stem);
    add(`${stem}e`);
    if (/([bdfglmnprt])\1$/.test(stem)) add(stem.slice(0, -1));
  };
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) add(word.slice(0, -2));
  if (/[^s]s$/.test(word)) add(word.slice(0, -1));
  if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) stems(word.slice(0, -2));
  if (word.endsWith('ing')) stems(word.slice(0, -3));
  const irregular = IRREGULAR_VERBS[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR_VERBS, word)) add(irregular);
  return lemmas;
}

const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  sold: 'sell', resold: 'resell', bought: 'buy', built: 'build', made: 'make', paid: 'pay', prepaid: 'prepay', gave: 'give', given: 'give',
  held: 'hold', kept: 'keep', lent: 'lend', sent: 'send', brought: 'bring', ran: 'run', met: 'meet', withheld: 'withhold', ceased: 'cease', has: 'have',
};
