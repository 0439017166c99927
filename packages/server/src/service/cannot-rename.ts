/** What cannot be renamed, or not so, and why: shown to the person as it stands. */
export class CannotRename extends Error {}
