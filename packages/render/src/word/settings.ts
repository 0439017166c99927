import { NAMESPACES } from './package.ts';
import { INDENT } from './styles.ts';
import { w } from './xml.ts';
import type { XmlElement } from './xml.ts';

const WORD = 'http://schemas.microsoft.com/office/word';

/** What holds for the whole file. In a redline Word goes on tracking, so that what the next person writes shows as well. */
export function settingsPart(tracks: boolean): XmlElement {
  return w('settings', NAMESPACES,
    ...(tracks ? [w('trackRevisions')] : []),
    w('defaultTabStop', { val: INDENT }),
    w('characterSpacingControl', { val: 'doNotCompress' }),
    // Without it Word opens the file in its compatibility mode, laid out as its version of 2007 did.
    w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri: WORD, val: 15 })));
}
