/** `IPO happens`, `Microsoft consents`: an event as something that takes place. Takes its words as they are written. */
export function sayHappens(text: string): string {
  const who = consenting(text);
  return who === undefined ? `${text} happens` : `${who} ${isSeveral(who) ? 'consent' : 'consents'}`;
}

/** `IPO has happened`, `Microsoft has not consented`. */
export function sayHappened(text: string, so = true): string {
  const who = consenting(text);
  const [subject, verb] = who === undefined ? [text, 'happened'] : [who, 'consented'];
  return `${subject} ${who !== undefined && isSeveral(who) ? 'have' : 'has'} ${so ? '' : 'not '}${verb}`;
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
