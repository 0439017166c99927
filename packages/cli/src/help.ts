import { VERSION } from './version.ts';

export const HELP = `deal ${VERSION}: says whether the promises in your agreements can all be kept.

  deal check [PATH…]       report what collides, what is undefined, what is left open
      --format FORMAT      text (default), json, sarif or github
      --as-of DATE         judge as of a day, 2026-03-01 for instance; default today
      --fail-on SEVERITY   exit 1 at error, warning (default), information or hint; or never
      --drafts             compare drafts and non-binding instruments with other agreements too
      --rule CODE=SEVERITY set a rule to error, warning, information, hint or off; may be repeated
  deal format [PATH…]      print the formatted text; white space only
      --check              say which files are not formatted, and change nothing
      --write              write the files that are not formatted
      --width COLUMNS      break sentences that are longer; default 100
  deal query QUESTION [PATH…]  what the agreements say of one act: "may OpenAI offer Frontier on AWS on 2026-03-01?"
      --given FACT         suppose it: "AGI Verification occurred on 2026-02-01"; may be repeated
      --as-of DATE         the day of a question that names none; default today
      --format FORMAT      text (default) or json
      --drafts             drafts and non-binding instruments count too
  deal render [PATH…]      print agreements as they are read and signed, with the definitions that they rely on
      --format FORMAT      text (default), markdown, html or docx; of a conformed copy also deal (its default) or prose
      --output FILE        write there instead
      --author NAME        who wrote it, for docx; --paper A4 (default) or Letter
      --conformed          one agreement with its amendments worked in
      --agreement NAME     which one, where the files hold several
      --as-of DATE         as it reads on a day; default today
      --drafts             work in drafts and non-binding amendments too
  deal diff BASE REVISION  what changed, for whom, and what it breaks
      BASE, REVISION       a file, a folder, or either at a revision of git: git:HEAD~1:main.deal
      --as-of DAY DAY      instead: one agreement of PATH… before and after, as its amendments make it read
      --agreement NAME     which one, where the files hold several
      --for PARTY          changes that concern a party
      --level LEVEL        rights, economic, structure or wording: each shows those before it too
      --fail-on WHAT       exit 1 (and a failed case in junit) at breaking, uncertain, conflict or any; else never
      --with PATH          agreements that stand beside both versions, for conflicts; may be repeated
      --format FORMAT      text (default), html, markdown, docx (tracked changes), departures (a table), json,
                           sarif, junit, github, or amendment: the instrument that makes one of the other
      --output FILE        write there, in the format that its name says; never over what is compared
      --author NAME        who made the changes, for docx; --paper A4 (default) or Letter
      --at PATH            take both files to stand at PATH, as tools that hand over copies need
      --drafts             drafts and non-binding instruments count too
  deal explain CODE        why a finding or a change matters, and what to do; without CODE, the findings
  deal lsp --stdio         the language server, for editors

PATH is a file, or a folder whose .deal files are all read; the current folder where it is left out.
Exit code: 0 clean, 1 findings or changes at or above the bar, 2 could not run.
Nothing leaves this machine. Not legal advice.
`;
