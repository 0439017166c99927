/** The file that a fixture brings in by `use "example.deal".`, so that it need not declare parties and things itself. */
export const PREAMBLE_PATH = '/example.deal';

/** The shared vocabulary of the examples on the rules' pages and of the fixtures. */
export const PREAMBLE = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
party Agent Ltd ("Agent").
party Auditor LLP ("Auditor").
party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").

cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
cloud "Bedrock", part of AWS.

product "Widgets".
product "Gadgets", distinct from Widgets.
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "Frontier", a kind of OpenAI Products.

service "Consulting Services", provided by Supplier.
asset "Model IP".
asset "Software".
customer "Government Customers".
purpose "Marketing".

event "Acceptance", judged by Buyer.
event "AGI Verification", judged by Auditor.
event "Insolvency", judged by Auditor.

term "Revenue" means "gross receipts from the sale of Widgets, net of refunds and taxes".
term "Confidential Information" means "information marked as confidential".
`;
