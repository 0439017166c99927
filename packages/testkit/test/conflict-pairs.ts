/** One pair of clauses of a public corpus of contract conflicts, said in Deal. */
export interface ConflictPair {
  /** As the corpus numbers it. */
  readonly id: string;
  /** What the two clauses are about, in our words. */
  readonly about: string;
  /** What the clauses speak of, beside the parties. */
  readonly things: string;
  readonly first: string;
  readonly second: string;
  /** Where nothing is found, or less than the corpus says: why. */
  readonly why?: string;
}

const MEANS = 'A duty to do a thing in one way does not say that it is the only way. With `only` before the slot the pair collides.';
const PROSE = 'What words mean, and what is taken to have happened, is no promise of a party. It stands in the wording, which is compared with nothing.';

/** The forty pairs, each between Seller and Buyer. */
export const CONFLICT_PAIRS: readonly ConflictPair[] = [
  {
    id: '1039', about: 'to tell of new technology, or not', things: 'asset "New Technologies".',
    first: 'Seller must disclose New Technologies to Buyer.',
    second: 'Seller may elect not to disclose New Technologies to Buyer.',
  },
  {
    id: '1041', about: 'marks that must, and must not, be put on products', things: 'action "affix". asset "Safety Marks". asset "Country Marks".',
    first: 'Seller must affix Safety Marks and Country Marks.',
    second: 'Seller may affix Safety Marks.\n  Seller must not affix Country Marks.',
  },
  {
    id: '1045', about: 'to register as a vendor, and not to', things: 'action "file". asset "Vendor Registrations".',
    first: 'Seller must file Vendor Registrations.',
    second: 'Seller must not file Vendor Registrations.',
  },
  {
    id: '1046', about: 'to keep outages short and in winter; to make none', things: 'action "limit". action "make". service "Outages".',
    first: 'Seller must use reasonable efforts to limit Outages.',
    second: 'Seller must not make Outages.',
    why: 'Who must keep outages short need not make any. That the first clause takes outages for granted is in its tone, not in its promise.',
  },
  {
    id: '1047', about: 'not to solicit employees, and leave to do so', things: '',
    first: 'Neither party may solicit employees of the other party.',
    second: 'Buyer may solicit employees of Seller.',
  },
  {
    id: '1048', about: 'to deliver on time, and leave to be late', things: 'product "Goods". event "Due Date".',
    first: 'Seller must deliver Goods by Due Date.',
    second: 'Seller may deliver Goods through 1 day after Due Date.',
    why: 'Leave to deliver later than one must is wider than the duty and forbids nothing; read as a day of grace, both stand. Days are the smallest unit of time.',
  },
  {
    id: '1057', about: 'no taxes after delivery, all taxes on delivery', things: 'term "Taxes". event "Delivery".',
    first: 'Seller must not pay Taxes after Delivery.',
    second: 'Seller must pay Taxes upon Delivery.',
    why: 'The duty falls due with the delivery, the ban begins the day after: no day has both.',
  },
  {
    id: '1332', about: 'to direct inquiries to the buyer, and not to redirect them', things: 'action "direct". asset "Inquiries".',
    first: 'Seller must direct Inquiries to Buyer.',
    second: 'Seller must not direct Inquiries.',
  },
  {
    id: '1336', about: 'how to pay: by a code, or by transfer', things: 'term "Fees". asset "Payment Codes". asset "Bank Transfers", distinct from Payment Codes.',
    first: 'Buyer must pay Fees using Payment Codes.',
    second: 'Buyer may pay Fees using Bank Transfers.',
    why: MEANS,
  },
  {
    id: '1337', about: 'to raise salaries by 3 %, and by no more than 2 %', things: 'action "raise". term "Salaries".',
    first: 'Seller may raise Salaries by up to 3% each year.',
    second: 'Seller must not raise Salaries by more than 2% each year.',
    why: 'A limit within leave to act is not set against a limit on the act; between duties it is.',
  },
  {
    id: '1040', about: 'how to pay the carrier: directly, or by deposit', things: 'term "Freight". asset "Direct Payments". asset "Deposits", distinct from Direct Payments.',
    first: 'Buyer must pay Freight using Direct Payments.',
    second: 'Buyer must pay Freight using Deposits.',
    why: MEANS,
  },
  {
    id: '1043', about: 'thirty days of notice, or thirty (15)', things: 'action "announce". asset "Cancellations".',
    first: 'Seller must announce Cancellations on 30 days notice.',
    second: 'Seller must announce Cancellations on 15 days notice.\n  text """ Seller must announce cancellations on thirty (15) days notice. """',
    why: 'How long a notice must be is no amount of what is owed: two lengths are not set against one another.',
  },
  {
    id: '1051', about: 'to ship scrap apart from products, and with them', things: 'action "ship". product "Scrap". asset "Product Shipments". event "Request".',
    first: 'If Request, Seller must not ship Scrap under Product Shipments.',
    second: 'Seller must ship Scrap under Product Shipments.',
  },
  {
    id: '1333', about: 'to pack by one’s own practice, or by the government’s', things: 'action "pack". product "Goods". asset "Normal Practices". asset "Government Practices", distinct from Normal Practices.',
    first: 'Seller must pack Goods under Normal Practices.',
    second: 'Seller must pack Goods under Government Practices.',
    why: MEANS,
  },
  {
    id: '1341', about: 'who owns the moulds, twice', things: 'asset "Moulds".',
    first: 'Seller owns Moulds.\n  Clause 1 survives termination.',
    second: 'Seller owns Moulds.',
    why: 'Both clauses say the same; the corpus counts that one of them is silent on the time after the end.',
  },
  {
    id: '1345', about: 'to bear taxes but for one kind, and to bear all', things: 'asset "Taxes". asset "Income Taxes", a kind of Taxes.',
    first: 'Seller must pay Taxes except for Income Taxes.',
    second: 'Seller must pay Taxes.\n  Seller must pay Income Taxes.',
    why: 'An exception to a duty takes from that duty; it does not free from, nor forbid, what another clause asks for.',
  },
  {
    id: '1349', about: 'two amounts of one credit', things: 'term "Reconciliation Credits".',
    first: 'Seller must pay Buyer USD 917,000 for Reconciliation Credits each year.',
    second: 'Seller must pay Buyer USD 1,000,000 for Reconciliation Credits each year.',
  },
  {
    id: '1615', about: 'to bear no costs, and to bear all', things: 'term "Transport Costs".',
    first: 'Seller need not pay Transport Costs.',
    second: 'Seller must pay Transport Costs.',
  },
  {
    id: '1686', about: 'to take part in no procedures, and in all', things: 'action "support". asset "Shipping Procedures".',
    first: 'Buyer must not support Shipping Procedures.',
    second: 'Buyer must support Shipping Procedures.',
  },
  {
    id: '1707', about: 'to be, and not to be, responsible for new rules', things: 'action "implement". asset "New Requirements".',
    first: 'Seller must implement New Requirements.',
    second: 'Seller need not implement New Requirements.',
  },
  {
    id: '1042', about: 'to amend in one way only, and not in that way', things: 'action "amend". asset "Specifications". asset "Release Process".',
    first: 'Seller may amend Specifications only using Release Process.',
    second: 'Seller must not amend Specifications using Release Process.',
  },
  {
    id: '1044', about: 'to build and run a plant, and no duty to', things: 'action "build". action "operate". asset "Plant".',
    first: 'Seller must build, operate and maintain Plant.',
    second: 'Seller is not required to build, operate and maintain Plant.',
  },
  {
    id: '1049', about: 'to dispose of scrap: a duty, a choice', things: 'action "discard". product "Scrap".',
    first: 'Seller must discard Scrap.',
    second: 'Seller may discard Scrap.',
  },
  {
    id: '1052', about: 'when a letter takes effect', things: 'event "Closing".',
    first: 'This agreement takes effect upon Closing.',
    second: 'text """ The terms of this letter do not take effect when the sale closes. """',
    why: 'That an agreement does not take effect on a day cannot be said but in wording.',
  },
  {
    id: '1053', about: 'where words have their meaning from', things: '',
    first: 'text """ Words with a capital mean what they mean in the purchase agreement. """',
    second: 'text """ Words with a capital do not mean what they mean in the purchase agreement. """',
    why: PROSE,
  },
  {
    id: '1056', about: 'to direct inquiries to the buyer, and not to', things: 'action "direct". asset "Inquiries".',
    first: 'Seller must direct Inquiries to Buyer.',
    second: 'Seller must not direct Inquiries to Buyer.',
  },
  {
    id: '1338', about: 'to pay a price, and not to', things: 'term "Adjusted Price". event "Invoice".',
    first: 'Buyer must pay Adjusted Price to Seller within 15 business days after Invoice.',
    second: 'Buyer must not pay Adjusted Price to Seller.',
  },
  {
    id: '1348', about: 'to review a plan, and not to', things: 'action "review". asset "Headcount Plan".',
    first: 'Seller must review Headcount Plan each quarter.',
    second: 'Seller must not review Headcount Plan.',
  },
  {
    id: '1604', about: 'to consult on delays, and not to', things: 'action "consult on". asset "Delays".',
    first: 'Seller must consult on Delays with Buyer.',
    second: 'Seller must not consult on Delays with Buyer.',
  },
  {
    id: '1605', about: 'to end the agreement on a refusal, and not even then', things: 'event "Refusal".',
    first: 'Buyer may terminate this agreement if Refusal.',
    second: 'Buyer must not terminate this agreement if Refusal.',
  },
  {
    id: '1050', about: 'details in orders, but not in small ones', things: 'action "state". asset "Details". event "Small Order".',
    first: 'Buyer must state Details.',
    second: 'If Small Order, Buyer must not state Details.',
  },
  {
    id: '1334', about: 'taxes apart on the invoice, and among the items', things: 'action "list". asset "Taxes". asset "Product Items". event "Shipment".',
    first: 'Seller must not list Taxes under Product Items.',
    second: 'If Shipment, Seller must list Taxes under Product Items.',
  },
  {
    id: '1335', about: 'a number on the papers, but not on small returns', things: 'action "state". asset "Return Numbers". event "Small Return".',
    first: 'Buyer must state Return Numbers.',
    second: 'If Small Return, Buyer must not state Return Numbers.',
  },
  {
    id: '1339', about: 'crates in one case only, and with all products', things: 'product "Crates". event "Mobile Shredding".',
    first: 'Seller need not provide Crates unless Mobile Shredding.',
    second: 'Seller must provide Crates.',
  },
  {
    id: '1344', about: 'to let others use know-how after a breach, and never', things: 'asset "Know-How". event "Uncured Breach".',
    first: 'If Uncured Breach, Buyer may sublicense Know-How.',
    second: 'Buyer must not sublicense Know-How.',
  },
  {
    id: '1346', about: 'to maintain a plant with its machines, and without', things: 'asset "Plant". asset "Machines", a kind of Plant.',
    first: 'Seller must maintain Plant including Machines.',
    second: 'Seller must maintain Plant except for Machines.',
    why: 'An exception to a duty takes from that duty; it does not free from what the other clause asks for.',
  },
  {
    id: '1705', about: 'to sign documents, and only on request', things: 'action "sign". asset "Documents". event "Request".',
    first: 'Buyer must sign Documents.',
    second: 'Buyer need not sign Documents unless Request.',
  },
  {
    id: '2392', about: 'to follow codes, and only if agreed', things: 'action "follow". asset "Codes". event "Prior Agreement".',
    first: 'Seller must follow Codes.',
    second: 'Seller need not follow Codes unless Prior Agreement.',
  },
  {
    id: '2398', about: 'when a shipment counts as accepted', things: '',
    first: 'Consent is deemed given if Buyer does not object within 30 days after notice.',
    second: 'text """ A shipment is not accepted before its conformity is confirmed. """',
    why: PROSE,
  },
  {
    id: '2408', about: 'damage by nature: not to pay, and to pay', things: 'term "Damages". event "Force Majeure".',
    first: 'If Force Majeure, Seller need not pay Damages to Buyer.',
    second: 'If Force Majeure, Seller must pay Damages to Buyer.',
  },
];
