/** What a drafter writes, and what the language calls it: for the suggestion in a message. Empty: leave it out. */
export const SAID_OTHERWISE: ReadonlyMap<string, string> = new Map([['then', ''], ...Object.entries({
  hereby: '', herein: '', hereto: '', hereunder: '', thereof: '', therefor: '', whatsoever: '', solely: 'only', exclusively: 'only', merely: 'only',
  should: 'must', ought: 'must', would: 'will', could: 'may', might: 'may', can: 'may',
  cannot: 'must not', onto: 'on', via: 'using', till: 'until', upto: 'up to', among: 'in', between: 'in', throughout: 'in', inside: 'in',
  toward: 'to', towards: 'to', since: 'from', starting: 'from', beginning: 'from', commencing: 'from', ending: 'until',
  following: 'after', once: 'after', when: 'if', whenever: 'if', where: 'if', whereas: '', providing: 'if', whilst: 'while', save: 'except', excepting: 'except',
  besides: 'except', but: 'except', however: '', despite: 'notwithstanding', exceeding: 'above', over: 'above', under: 'below', minimum: 'at least', maximum: 'at most',
  annually: 'each year', yearly: 'each year', monthly: 'each month', quarterly: 'each quarter', weekly: 'each week', daily: 'each day', promptly: 'within 5 business days',
  immediately: 'within 1 business day', their: 'its', his: 'its', such: 'the', said: 'the', aforementioned: 'the', plus: 'and', nor: 'or', by: 'with',
  shal: 'shall', mustn: 'must not', wont: 'must not', dont: 'must not',
})]);

/** What must follow a word, where a sentence ends after it or goes on wrongly. */
export const NEEDS: ReadonlyMap<string, string> = new Map(Object.entries({
  only: 'Say what comes after `only`: `on Azure`, `to Affiliates`, `with Microsoft`, `in Japan`.',
  first: 'Say where first: `first on Azure`.',
  on: 'A cloud, a date or a notice must follow `on`: `on Azure`, `on 30 days notice`.',
  upon: 'An event must follow `upon`: `upon Closing`.',
  to: 'A party, a customer or another defined term must follow `to`.',
  with: 'A party must follow `with`: `with Microsoft`, `with consent of Buyer`.',
  without: 'A party or a consent must follow `without`: `without consent of Buyer`.',
  in: 'A territory must follow `in`: `in Japan`.',
  for: 'A purpose, a length of time or an amount must follow `for`: `for Marketing`, `for 2 years`.',
  from: 'A party, a date or an event must follow `from`.',
  using: 'What is used must follow `using`: `using Model IP`.',
  under: 'A clause or a defined term must follow `under`: `under clause 4.2`.',
  until: 'A date or an event must follow `until`: `until 2030-12-31`, `until AGI Verification`.',
  through: 'A date, a year or an event must follow `through`: `through 2032`.',
  before: 'A date or an event must follow `before`.',
  after: 'A date or an event must follow `after`: `after termination`.',
  by: 'A date or an amount must follow `by`: `by 2026-12-31`, `by more than 3%`.',
  within: 'A length of time must follow `within`: `within 30 days of Delivery`.',
  over: 'A length of time must follow `over`: `over 8 years`.',
  during: '`the term` or a named period must follow `during`.',
  above: 'An amount must follow `above`: `above 10,000 units`.',
  below: 'An amount must follow `below`: `below USD 5 million`.',
  if: 'An event or a condition must follow `if`: `if Insolvency`, `if Supplier breaches clause 4.2`.',
  unless: 'An event or a condition must follow `unless`: `unless Insolvency`.',
  while: 'A condition must follow `while`: `while Supplier can deliver Goods`.',
  except: 'Say what is excepted: `except to Affiliates`, `except for Hardware`, `except in Japan`.',
  notwithstanding: 'Name what gives way: `notwithstanding clause 2.1`.',
  outside: 'A territory must follow `outside`: `outside Japan`.',
  including: 'Say what is included: `including Updates`.',
  excluding: 'Say what is left out: `excluding Hardware`.',
  against: 'A defined term must follow `against`: `against Fees`.',
  of: 'A defined term must follow `of`.',
  than: 'Say than what.',
  and: 'Something must follow `and`.',
  or: 'Something must follow `or`.',
  not: 'An action such as `offer` must follow `not`.',
  be: 'An amount must follow `be`: `must be at least 99.9%`.',
  each: 'A period or a defined term must follow `each`: `each year`, `each Product`.',
  every: 'A period or a defined term must follow `every`: `every month`.',
  per: 'A unit must follow `per`: `per Product`.',
  any: 'Say any what: `any cloud`, `any Product`.',
  all: 'Say all what: `all Products`.',
  no: 'Say no what: `no cloud`.',
  its: 'Say its what: `its affiliates`.',
  the: 'A defined term must follow `the`.',
  either: '`either` is followed by `party`.',
  neither: '`neither` is followed by `party`.',
  grants: 'Say to whom, and what: `grants Buyer a licence to Software`.',
  owns: 'Say what it owns: `owns Improvements`.',
  assigns: 'Say what is assigned, and to whom: `assigns Improvements to Buyer`.',
  holds: 'Say how much it holds: `holds 27% of Target`.',
  warrants: 'Say what is warranted: `warrants Goods for 24 months: "free from defects"`.',
  appoints: 'Say whom, and as what: `appoints Agent as its exclusive agent`.',
  becomes: 'Say what the licence becomes: `becomes non-exclusive`.',
  prevails: '`over` and a clause or an agreement must follow `prevails`.',
  is: 'Say what it is: `is void`, `is capped at USD 5 million`, `is governed by the law of Delaware`.',
  at: 'An amount or a defined term must follow `at`: `at least USD 5 million`, `at List Prices`.',
  expect: 'Say which answer is expected: `permitted`, `required by clause 2`, `breach of clause 2`, `unclear under clause 2`, `not governed`.',
  given: 'A fact must follow `given`: `given AGI Verification occurred on 2026-02-01`.',
  fact: 'Say what happened: `fact Closing occurred on 2026-02-01.`',
  between: 'The parties must follow `between`: `between Contoso and Fabrikam`.',
  dated: 'A date must follow `dated`: `dated 2026-01-31`.',
  effective: 'A date must follow `effective`, or `upon` an event.',
  section: 'A number must follow `section`: `section 2 "Money"`',
  schedule: 'A letter or a number must follow `schedule`: `schedule A "Fees"`',
  agreement: 'A title in quotes must follow `agreement`: `agreement "Supply Agreement" ("SA")`.',
  amendment: 'A title in quotes must follow `amendment`: `amendment "First Amendment" ("A1") to SA`.',
  party: 'A name must follow `party`: `party Contoso`',
  action: 'A lower-case word must follow `action`: `action "fine-tune", a kind of train`',
  days: 'Say `notice`, or `after` or `before` an event: `30 days notice`, `30 days after Delivery`.',
  'subject to': 'Name what prevails: `subject to clause 4.2`.',
  'regardless of': 'An event must follow `regardless of`.',
  'other than': 'Say other than what: `any cloud other than AWS`.',
  'at least': 'An amount must follow `at least`: `at least USD 5 million`.',
  'at most': 'An amount must follow `at most`: `at most 10 units`.',
  'more than': 'An amount must follow `more than`: `more than 3%`.',
  'less than': 'An amount must follow `less than`: `less than 3%`.',
  'up to': 'An amount or a length of time must follow `up to`: `up to 90 days`.',
  'capped at': 'An amount must follow `capped at`: `capped at USD 5 million`.',
  'judged by': 'Say who judges it: `judged by Independent Expert`.',
  'operated by': 'Say who operates it: `operated by Contoso`.',
  'provided by': 'Say who provides it: `provided by Contoso`.',
  'governed by': 'The law must follow: `governed by the law of Delaware`.',
  'kind of': 'Say a kind of what: `a kind of Goods`.',
  use: 'The name of a file must follow `use`, in quotes: `use "vocabulary.deal"`',
  ':': 'Words in quotes or further amounts must follow the colon.',
  '(': 'A short name in quotes must follow the bracket: `("Buyer")`.',
}));

/** The words that open an element, for a suggestion where a line begins with something like one. */
export const ELEMENT_WORDS = [
  'use', 'party', 'cloud', 'channel', 'product', 'service', 'asset', 'customer', 'territory', 'purpose', 'event', 'term', 'action', 'period', 'calendar', 'fact',
  'agreement', 'amendment', 'schedule', 'section', 'clause', 'replace', 'insert', 'delete', 'scenario',
];

/** How a message names what it expected, by token. Keywords name themselves. */
export const SPOKEN: ReadonlyMap<string, string> = new Map(Object.entries({
  TERM: 'a defined term', STRING: 'words in quotes', WORD: 'an action such as `offer`', NUMBER: 'a number', DATE: 'a date', CLAUSE_NUMBER: 'a clause number',
  REFERENCE: 'a clause such as `clause 4.2`', CURRENCY: 'an amount of money', BLANK: 'a blank', TEXT_BLOCK: 'wording in `"""`', LABEL: 'a label such as `(a)`', '.': 'a full stop',
  ',': 'a comma', ':': 'a colon', '%': 'a percent sign', '(': 'a bracket', ')': 'a closing bracket',
}));

/** Words that a drafter may open a sentence with, and the language does not. */
export const NO_OPENERS: ReadonlySet<string> = new Set([
  'By', 'With', 'Without', 'Under', 'Using', 'To', 'At', 'Over', 'Except', 'When', 'Where', 'Provided', 'Whereas', 'Pursuant', 'Regardless', 'Despite', 'Once', 'As',
  'However', 'Furthermore', 'Therefore', 'Only', 'Outside', 'Against',
]);

/** The words that lead a sentence with a slot of its own. */
export const LEADS: ReadonlySet<string> = new Set(['if', 'unless', 'while', 'until', 'through', 'from', 'after', 'before', 'during', 'within', 'for', 'on', 'upon', 'in', 'subject', 'notwithstanding']);

/** The words after which time is due: there a lower-case word is no forgotten capital. */
export const TIME_WORDS: ReadonlySet<string> = new Set(['until', 'through', 'before', 'after', 'within', 'by', 'during', 'over', 'dated', 'effective']);
