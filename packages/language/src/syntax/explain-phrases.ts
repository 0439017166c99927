/** What contracts say and Deal says otherwise: the phrase, from a word before the mistake on, and what to write or know. */
interface Phrase {
  readonly said: RegExp;
  /** What to write instead; `$1` is the first group. */
  readonly write?: string;
  readonly message?: string;
}

const NAME = String.raw`((?:\p{Lu}[\p{L}\p{N}&'’.-]*\s+)+)`;

const PHRASES: readonly Phrase[] = [
  { said: /(?:is|are)\s+(?:obliged|required|bound|obligated)\s+to\b/uy, write: 'must' },
  { said: /(?:has|have)\s+to\b/uy, write: 'must' },
  { said: /hereby\s+agrees?\s+to\b/uy, write: 'must' },
  { said: /(?:agrees?|undertakes?|covenants?|promises?)\s+to\b/uy, write: 'must' },
  { said: /(?:is|are)\s+(?:entitled|permitted|allowed|free)\s+to\b/uy, write: 'may' },
  { said: /(?:has|have)\s+the\s+option\s+to\b/uy, write: 'may' },
  { said: /can\s+not\b/uy, write: 'must not' },
  { said: /(?:must|shall|will|may)\s+only\b/uy, message: 'Write `only` before what it limits, not before the action: `may offer Goods only on Azure`.' },
  { said: /limited\s+to\b/uy, write: 'capped at' },
  { said: /(?:(?:total|aggregate|maximum|entire|cumulative)\s+)*liability\b/uy, message: 'Begin with the word `Liability`: `Liability of Supplier is capped at USD 5 million.`' },
  { said: /(?<=\b[Ii]n\s+)no\s+event\b/uy, message: 'Say it of the party: `Supplier is not liable for Loss.`' },
  { said: /(?:renews\s+automatically|automatically\s+renews?|renew)\b/uy, message: 'Write it so: `This Agreement renews for successive terms of 1 year unless either party gives 90 days notice.`' },
  { said: /confidential\b/uy, message: 'Say what must not be done: `Each party must not disclose Confidential Information for 5 years.`' },
  { said: /at\s+any\s+time\b/uy, message: 'Leave out `at any time`: what is allowed is allowed at any time, unless the sentence says when.' },
  { said: /(?:provided|on\s+(?:the\s+)?condition)\s+that\b/uy, write: 'if' },
  { said: /in\s+(?:the\s+)?(?:event|case)(?:\s+(?:of|that))?\b/uy, write: 'if' },
  { said: /(?:as|so)\s+long\s+as\b/uy, write: 'while' },
  { said: /prior\s+to\b/uy, write: 'before' },
  { said: /subsequent\s+to\b/uy, write: 'after' },
  { said: /(?:pursuant\s+to|in\s+accordance\s+with)\b/uy, write: 'under' },
  { said: /(?:no|not)\s+later\s+than\b/uy, write: 'by' },
  { said: /on\s+or\s+before\b/uy, write: 'by' },
  { said: /(?:on\s+or\s+after|as\s+of|as\s+from|starting\s+(?:on|from)|beginning\s+(?:on|from))\b/uy, write: 'from' },
  { said: /up\s+until\b/uy, write: 'until' },
  { said: /for\s+(?:a|the)\s+(?:period|term)\s+of\b/uy, write: 'for' },
  { said: /for\s+the\s+duration\s+of\b/uy, write: 'during' },
  { said: /(?:with\s+respect\s+to|in\s+respect\s+of|in\s+relation\s+to|in\s+connection\s+with)\b/uy, write: 'for' },
  { said: /each\s+and\s+every\b/uy, write: 'each' },
  { said: /any\s+and\s+all\b/uy, write: 'all' },
  { said: /per\s+annum\b/uy, write: 'each year' },
  { said: /in\s+excess\s+of\b/uy, write: 'above' },
  { said: /anything\s+to\s+the\s+contrary(?:\s+(?:contained\s+)?(?:herein|in\s+this\s+agreement))?/uy, write: 'anything in this agreement' },
  { said: new RegExp(String.raw`by\s+(?:the\s+)?${NAME}laws?\b`, 'uy'), write: 'by the law of $1' },
  { said: /(?:has|have)\s+right\b/uy, write: 'has a right' },
  { said: /is\s+an?\s+kind\s+of\b/uy, write: 'a kind of' },
  { said: /is\s+(?:part|distinct|operated|provided|built|judged)\b/uy, message: 'What is said of a declared name stands after a comma, without `is`: `cloud "Bedrock", part of AWS.`' },
  { said: /grants?\s+(?:an?|the)\s+[\p{L}-]+/uy, message: 'Say to whom: `grants Buyer a licence to Software`.' },
  { said: /(?:that|which|who|whose|whom)\b/uy, message: 'A sentence has no room for a description. Define a term for what is meant, and use the term.' },
];

/** A phrase found in the text, and where. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly write?: string;
  readonly message?: string;
}

/** The phrase that begins at one of the offsets and reaches over `mistake`, the offset of what cannot be read. */
export function phraseAt(text: string, offsets: readonly number[], mistake: number): FoundPhrase | undefined {
  for (const start of offsets) {
    for (const { said, write, message } of PHRASES) {
      said.lastIndex = start;
      const found = said.exec(text);
      if (found === null || start + found[0].length <= mistake) continue;
      return { start, end: start + found[0].length, ...(write !== undefined && { write: write.replace('$1', found[1]?.trim() ?? '') }), ...(message !== undefined && { message }) };
    }
  }
  return undefined;
}
