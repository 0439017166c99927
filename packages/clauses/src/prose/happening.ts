import { joinWords } from './words.ts';

/** `IPO happens`, `Microsoft consents`: an event as something that takes place. Takes its words as they are written. */
export function sayHappens(text: string): string {
  const who = consenting(text);
  if (who === undefined && isMet(text)) return `${text} ${isPluralEvent(text) ? 'are' : 'is'} met`;
  return who === undefined ? `${text} ${isPluralEvent(text) ? 'happen' : 'happens'}` : `${who} ${isSeveral(who) ? 'consent' : 'consents'}`;
}

/** `IPO has happened`, `Microsoft has not consented`. */
export function sayHappened(text: string, so = true): string {
  const who = consenting(text);
  const [subject, verb] = who === undefined ? [text, 'happened'] : [who, 'consented'];
  return `${subject} ${(who === undefined ? isPluralEvent(text) : isSeveral(who)) ? 'have' : 'has'} ${so ? '' : 'not '}${who === undefined && isMet(text) ? 'been met' : verb}`;
}

/** `Microsoft’s consent` of `consent of Microsoft`; other words as they are. */
export function consentOf(text: string): string {
  const who = consenting(text);
  if (who === undefined) return text;
  return `${who}${isSeveral(who) && who.endsWith('s') ? '’' : '’s'} consent`;
}

/** Whoever gives the consent that an event is; nothing of other events. */
function consenting(text: string): string | undefined {
  return /^(?:(?:with|without)\s+)?(?:the\s+)?(?:prior\s+)?(?:written\s+)?consent\s+of\s+(.+)$/s.exec(text)?.[1];
}

/** A party's name is singular, however it ends. */
function isSeveral(who: string): boolean {
  return / and |^(?:the|both|all) parties$/.test(who);
}

/** `Deliveries`, `Releases of Source Code`: by spelling, as far as that tells it. */
function isPluralEvent(text: string): boolean {
  return /(?:[^sui]s|criteria)$/i.test(headOf(text));
}

/** What is not said to happen but to be met: `Capability Criteria`, `Milestone 3`, `Closing Conditions`. */
function isMet(text: string): boolean {
  return /\b(?:criteri(?:a|on)|conditions?|requirements?|milestones?|thresholds?|targets?)(?: [0-9A-Z]+)?$/i.test(headOf(text));
}

/** The words of an event before what it is of: `Releases` of `Releases of Source Code`. */
function headOf(text: string): string {
  return text.split(/ (?:of|to|by|from) /)[0] ?? text;
}

/** Several events in one breath: `IPO or AGI Verification happens`, `Closing and Delivery happen`. */
export function sayAllHappen(texts: readonly string[], join: 'and' | 'or'): string {
  if (texts.some((text) => consenting(text) !== undefined || isMet(text))) return joinWords(texts.map(sayHappens), join);
  return `${joinWords(texts, join)} ${join === 'and' || isPluralEvent(texts.at(-1) ?? '') ? 'happen' : 'happens'}`;
}
