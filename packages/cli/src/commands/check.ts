import { parseArgs } from 'node:util';
import { RULES } from '@dealwright/analysis';
import type { Settings, Severity } from '@dealwright/model';
import { asOf } from '../as-of.ts';
import { choice } from '../choice.ts';
import { examine } from '../examine.ts';
import { CannotRun, readInputs } from '../input.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import type { Report } from '../report/reported.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { VERSION } from '../version.ts';

const FORMATS: Readonly<Record<string, (report: Report, terminal: Terminal) => string>> = {
  text: (report, { colour, width }) => textReport(report, { colour, width }),
  json: jsonReport,
  sarif: (report) => sarifReport(report, VERSION),
  github: githubReport,
};

const GRAVITY: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };
const BARS: Readonly<Record<string, number>> = { ...GRAVITY, never: Infinity };

/** `deal check [PATH…]`: what is wrong with the deals, as of a day. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'as-of': { type: 'string' },
      'fail-on': { type: 'string', default: 'warning' },
      rule: { type: 'string', multiple: true, default: [] },
      drafts: { type: 'boolean', default: false },
    },
  });
  const show = choice('--format', values.format, FORMATS);
  const bar = choice('--fail-on', values['fail-on'], BARS);
  const settings: Settings = { asOf: asOf(values['as-of']), severity: severities(values.rule), includeDrafts: values.drafts };
  const report = await examine(await readInputs(positionals), settings);
  terminal.out(show(report, terminal));
  return report.findings.some(({ finding }) => GRAVITY[finding.severity] >= bar) ? 1 : 0;
}

function severities(given: readonly string[]): Settings['severity'] {
  const levels: readonly string[] = [...Object.keys(GRAVITY), 'off'];
  return Object.fromEntries(given.map((each) => {
    const [code = '', level = ''] = each.split('=');
    if (!RULES.has(code)) throw new CannotRun(`there is no rule ${code}. deal explain lists them all.`);
    if (!isLevel(level)) throw new CannotRun(`--rule is CODE=SEVERITY, with a severity of ${levels.join(', ')}; ${each} is not.`);
    return [code, level];
  }));
}

function isLevel(text: string): text is Severity | 'off' {
  return text === 'off' || Object.hasOwn(GRAVITY, text);
}
