import { compare, compareWords } from '@dealwright/diff';
import type { Settings } from '@dealwright/model';
import type { ExportComparisonParams, ExportComparisonResult } from '@dealwright/protocol';
import { redline, toHtml } from '@dealwright/render';
import { versionsOf } from './answer.ts';
import { comparisonTree } from './page.ts';
import { NoVersion } from './sides.ts';
import type { Texts } from './sides.ts';

/** A comparison as the text or the bytes of a file. */
export async function exportedComparison({ base, revision, format }: ExportComparisonParams, texts: Texts, settings: Settings): Promise<ExportComparisonResult> {
  try {
    const [before, after] = await versionsOf({ base, revision }, texts, settings);
    const comparison = compare(before, after);
    void redline(comparison, before, after, compareWords);
    return { text: toHtml(comparisonTree(comparison, before, after)), trouble: format === 'html' ? undefined : 'Not yet.' };
  } catch (error) {
    if (error instanceof NoVersion) return { trouble: error.message };
    throw error;
  }
}
