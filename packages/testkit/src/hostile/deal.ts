/** A deal that says one string wherever a person can write one: in every quotation, name, note, wording and comment, and where nothing reads it. */
export function hostileDeal(payload: string): string {
  return `use "${payload}.deal".
// ${payload.replaceAll(/[\n\r\u2028\u2029]/g, ' ')}
/* ${payload.replaceAll('*/', '* /')} */
[Note: ${payload}]
party Buyer ${payload} ("Buyer").
party "${payload}" ("Supplier").
party Maker.
cloud "${payload} Cloud", operated by Maker.
product "Widgets" (also "${payload} Widgets"), meaning "${payload}".
asset "${payload} Asset", distinct from "${payload}".
event "Delay", meaning "${payload}", judged by Maker.
term "${payload} Term" means "${payload}".
action "${payload}", a kind of sell.
period "${payload} Period", from 2026-01-01 until 2027-01-01.
fact Delay occurred on 2026-02-01.
fact ${payload} occurred on 2026-02-01.
agreement "${payload}" ("${payload}") between Maker ("Maker") and "${payload}" dated 2026-01-01 supersedes "${payload}" incorporates "${payload}" as of 2025-01-01.
section 1 "${payload}".
clause 1.1 "${payload}"
  Maker must sell Widgets to Buyer until "${payload}".
  (a) Maker must sell "${payload} Cloud" on "${payload} Cloud" subject to clause 1.2 ("${payload}").
  (${payload}) Maker may ${payload} Widgets.
  Maker warrants Widgets for 24 months from Delay: "${payload}".
  Notice is given in writing to "${payload}".
  Disputes are resolved by arbitration under "${payload}" in Paris.
  [Note: ${payload}]
  text """
    ${payload}

    ${payload}
  """
clause ${payload} "Number"
  Maker must sell Widgets.
schedule A "${payload}".
clause 1 "${payload}"
  Maker must pay Buyer USD ${payload}.
amendment "${payload}" ("${payload} A") to "${payload}" dated 2026-03-01.
replace clause 1.1 with
  clause 1.1 "${payload}"
    Maker must sell "${payload}".
in clause 1.1 replace "${payload}" with "${payload} more".
scenario "${payload}"
  on 2026-03-01 Maker sells "${payload}".
  expect permitted.
${payload}
`;
}
