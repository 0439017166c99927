/** A deal of some sentences, each a clause of an agreement of its own: those of OpenAI with Microsoft, with Amazon, and so on. */
function across(...sentences: readonly string[]): string {
  const partners = ['Microsoft', 'Amazon', 'Agent'];
  return ['use "example.deal".', ...sentences.map((sentence, at) => `agreement "Deal with ${partners[at]}" ("Deal${at + 1}") between OpenAI and ${partners[at]} dated 2026-0${at + 1}-01.\nclause 1 "Clause 1"\n  ${sentence}`)].join('\n');
}

/** A deal of some sentences, each a clause of one agreement. */
function within(...sentences: readonly string[]): string {
  return ['use "example.deal".', 'agreement "Deal" ("Deal") between OpenAI and Microsoft dated 2026-01-01.', ...sentences.map((sentence, at) => `clause ${at + 1} "Clause ${at + 1}"\n  ${sentence}`)].join('\n');
}

/** The same, with words declared before. */
function knowing(words: string, deal: string): string {
  return deal.replace('use "example.deal".', `use "example.deal".\n${words}`);
}

/** More open questions about one thing than are gone through. */
const GRADES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const OPEN = GRADES.map((grade) => `product "Grade ${grade}".`).join('\n');
const CARVED = GRADES.map((grade, at) => `except for Grade ${grade} until 20${30 + at}-01-01`).join(' ');

const OPEN_ASSETS = OPEN.replaceAll('product', 'asset');

/** For each code of a pair of clauses the deals in which each of its verdicts arises, as far as the examples of the rules do not show it. */
export const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  'conflict/exclusivity': [
    across('OpenAI must offer API Products only on Azure until 2026-02-15.', 'OpenAI must offer Stateless APIs on AWS.'),
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must use reasonable efforts to offer Stateless APIs on AWS.'),
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must offer Frontier on AWS.'),
    across('OpenAI must offer API Products only on Azure if AGI Verification.', 'OpenAI must offer Stateless APIs on AWS.'),
    across('OpenAI must host API Products only on Azure.', 'OpenAI must offer Stateless APIs on AWS.'),
    across('OpenAI must offer API Products only on Azure until [•].', 'OpenAI must offer Stateless APIs on AWS.'),
    knowing(OPEN, across(`OpenAI must offer API Products only on Azure ${CARVED}.`, 'OpenAI must offer Frontier on AWS.')),
  ],
  'conflict/obligation-prohibition': [
    within('OpenAI must support API Products.', 'OpenAI must not support API Products in Japan without consent of Microsoft.'),
    within('OpenAI must support API Products.', 'OpenAI must not support Frontier.'),
    within('OpenAI must support API Products.', 'OpenAI must not support API Products if AGI Verification.'),
    within('OpenAI must support API Products.', 'OpenAI must not support API Products until [•].'),
    knowing(OPEN, within('OpenAI must support Frontier.', `OpenAI must not support API Products ${CARVED}.`)),
  ],
  'conflict/permission-prohibition': [
    within('OpenAI may use Software.', 'OpenAI must not modify Model IP.'),
    within('OpenAI may use Software.', 'OpenAI must not modify Software if AGI Verification.'),
    across('OpenAI grants Microsoft a licence to Software.', 'OpenAI must not license Software.'),
    within('OpenAI may terminate this agreement for convenience on 90 days notice.', 'OpenAI must not terminate this agreement.'),
    within('OpenAI may offer Frontier on AWS after the launch of Frontier on Azure.', 'OpenAI must not launch Frontier on Azure.'),
    within('OpenAI may use Software.', 'OpenAI must not modify Software until [•].'),
    knowing(OPEN, within('OpenAI may support Frontier.', `OpenAI must not support API Products ${CARVED}.`)),
  ],
  'conflict/narrowed': [
    within('OpenAI must offer Frontier on Azure or AWS.', 'OpenAI must not offer Frontier on AWS.'),
    within('OpenAI must launch Frontier by 2026-12-31.', 'OpenAI must not launch Frontier before 2026-06-01.'),
    within('OpenAI must support API Products.', 'OpenAI need not support API Products in Japan.'),
    across('OpenAI must not support API Products.', 'OpenAI may support API Products in Japan.'),
    within('OpenAI must purchase Widgets.', 'OpenAI need not purchase more than 500 units of Widgets each year.'),
  ],
  'conflict/rival-exclusives': [
    across('OpenAI grants Microsoft an exclusive licence to Model IP until 2026-02-15.', 'OpenAI grants Amazon a licence to Model IP.'),
    across('OpenAI grants Microsoft an exclusive licence to Model IP.', 'OpenAI grants Amazon an exclusive licence to Model IP.'),
    across('OpenAI grants Microsoft an exclusive licence to Model IP.', 'OpenAI grants Amazon a licence to Software.'),
    across('OpenAI grants Microsoft an exclusive licence to Model IP if AGI Verification.', 'OpenAI grants Amazon a licence to Model IP.'),
    across('OpenAI grants Microsoft an exclusive licence to Model IP until [•].', 'OpenAI grants Amazon a licence to Model IP.'),
    knowing(OPEN_ASSETS, across(`OpenAI grants Microsoft an exclusive licence to Model IP ${CARVED}.`, 'OpenAI grants Amazon a licence to Software.')),
  ],
  'conflict/rival-priorities': [
    across('OpenAI must launch Frontier first on Azure.', 'OpenAI must launch Frontier first on AWS.'),
    across('OpenAI must launch Frontier first on Azure.', 'OpenAI must launch Frontier on AWS on 2026-03-01.'),
    across('OpenAI must launch Frontier first on Azure, 30 days before any other cloud.', 'OpenAI must launch API Products first on AWS.'),
    across('OpenAI must launch Frontier first on Azure, 30 days before any other cloud, if AGI Verification.', 'OpenAI must launch Frontier first on AWS.'),
    across('OpenAI must launch Frontier first on Azure, 30 days before any other cloud.', 'OpenAI must launch Frontier first on AWS.', 'OpenAI must launch Frontier by 2026-12-31.'),
    across('OpenAI must launch Frontier first on Azure, 30 days before any other cloud, until [•].', 'OpenAI must launch Frontier first on AWS.'),
    knowing(OPEN, across(`OpenAI must launch API Products first on Azure, 30 days before any other cloud, ${CARVED}.`, 'OpenAI must launch Frontier first on AWS.')),
  ],
  'conflict/dead-end': [
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must offer API Products only on AWS.', 'OpenAI must offer API Products on Azure.'),
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must offer Frontier only on AWS.'),
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must offer API Products only on AWS if AGI Verification.'),
    across('OpenAI must offer API Products only on Azure.', 'OpenAI must offer API Products only on AWS until [•].'),
    knowing(OPEN, across(`OpenAI must offer API Products only on Azure ${CARVED}.`, 'OpenAI must offer Frontier only on AWS.')),
  ],
  'conflict/pre-empted': [
    across('Microsoft has a right of first offer to provide Widgets.', 'OpenAI must purchase Widgets from Amazon.'),
    across('Microsoft has a right of first negotiation to provide Widgets.', 'OpenAI must purchase Widgets from Amazon.'),
    across('Microsoft has a right of first refusal to provide Widgets.', 'OpenAI must purchase API Products from Amazon.'),
    across('Microsoft has a right of first refusal to provide Widgets until [•].', 'OpenAI must purchase Widgets from Amazon.'),
    knowing(OPEN, across(`Microsoft has a right of first refusal to provide API Products ${CARVED}.`, 'OpenAI must purchase Frontier from Amazon.')),
  ],
  'conflict/duty-release': [
    within('OpenAI must support API Products.', 'OpenAI need not support API Products if AGI Verification.'),
    within('OpenAI must support Frontier.', 'OpenAI need not support API Products.'),
    within('OpenAI must support Frontier.', 'OpenAI need not support Frontier until [•].'),
    within('OpenAI must support Frontier from [•].', 'OpenAI need not support Frontier.'),
    knowing(OPEN, within('OpenAI must support Frontier.', `OpenAI need not support API Products ${CARVED}.`)),
  ],
};
