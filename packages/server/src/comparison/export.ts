import { compare, compareWords } from '@dealwright/diff';
import type { ComparedVersion, Comparison, Settings } from '@dealwright/model';
import type { ComparisonFormat, ExportComparisonParams, ExportComparisonResult } from '@dealwright/protocol';
import { comparisonPage, departures, departuresCsv, markdownReport, redline, reportOf } from '@dealwright/render';
import { base64Of } from '../base64.ts';
import type { WordSettings } from '../settings.ts';
import { NoVersion, versionOfSide } from './sides.ts';
import type { Texts } from './sides.ts';

interface Exported {
  readonly comparison: Comparison;
  readonly base: ComparedVersion;
  readonly revision: ComparedVersion;
  readonly settings: Settings;
  readonly word: WordSettings;
}

const FORMATS: Readonly<Record<ComparisonFormat, (exported: Exported) => Promise<ExportComparisonResult>>> = {
  html: async ({ comparison, base, revision }) => ({ text: comparisonPage(reportOf(comparison, compareWords), redline(comparison, base, revision, compareWords)) }),
  markdown: async ({ comparison }) => ({ text: markdownReport(reportOf(comparison, compareWords)) }),
  departures: async ({ comparison }) => ({ text: departuresCsv(reportOf(comparison, compareWords)) }),
  async docx({ comparison, base, revision, settings, word: { author, paper } }) {
    const { wordFile } = await import('@dealwright/render/word');
    const report = reportOf(comparison, compareWords);
    const bytes = wordFile(redline(comparison, base, revision, compareWords), {
      author: { name: author, day: settings.asOf }, paper, caption: `${report.base} compared with ${report.revision}`, changes: departures(report),
    });
    return { base64: base64Of(bytes) };
  },
};

/** A comparison as the text or the bytes of a file. */
export async function exportedComparison({ base, revision, format }: ExportComparisonParams, texts: Texts, settings: Settings, word: WordSettings): Promise<ExportComparisonResult> {
  try {
    const pair = { base, revision };
    const [before, after] = [await versionOfSide(pair, 'base', texts, settings), await versionOfSide(pair, 'revision', texts, settings)];
    return await FORMATS[format]({ comparison: compare(before, after), base: before, revision: after, settings, word });
  } catch (error) {
    if (error instanceof NoVersion) return { trouble: error.message };
    throw error;
  }
}
