import type { ComparedVersion, Settings } from '@dealwright/model';
import type { ComparedPair, DraftAmendmentResult } from '@dealwright/protocol';
import { canonicalUri, fileName } from '../uris.ts';
import { amendmentBetween, instrumentNames } from './amendment.ts';
import { NoVersion, versionOfSide } from './sides.ts';
import type { Texts } from './sides.ts';

/** The amending instrument from one version to the other, dated the day as of which deals are judged; what it cannot say stands in comments at its head. */
export async function draftedAmendment(pair: ComparedPair, texts: Texts, settings: Settings): Promise<DraftAmendmentResult> {
  try {
    const [base, revision] = [await versionOfSide(pair, 'base', texts, settings), await versionOfSide(pair, 'revision', texts, settings)];
    const agreement = agreementOf(pair, base);
    if (agreement === undefined) return { trouble: 'The earlier version holds no agreement with a short name, so there is nothing that could be amended.' };
    const draft = amendmentBetween(base, revision, { agreement, day: settings.asOf, taken: instrumentNames(texts.now.values()) });
    if (!draft) return { trouble: `Nothing that an amendment of ${agreement} could change differs between the two versions.` };
    return { text: [...draft.unsaid.map((sentence) => `// Not in this draft: ${sentence}\n`), ...(draft.unsaid.length > 0 ? ['\n'] : []), draft.text].join('') };
  } catch (error) {
    if (error instanceof NoVersion) return { trouble: error.message };
    throw error;
  }
}

/** The short name of the agreement that the base is about: the first of its own file. */
function agreementOf({ base: side }: ComparedPair, { files }: ComparedVersion): string | undefined {
  if (side.kind === 'conformed') return side.agreement;
  const own = canonicalUri(side.uri);
  const here = files.filter(({ uri }) => uri === own);
  return (here.length > 0 ? here : files.filter(({ uri }) => fileName(uri) === fileName(own))).flatMap(({ agreements }) => agreements).find(({ name }) => name !== '')?.name;
}
