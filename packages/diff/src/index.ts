export { amendmentDrafts } from './amendment/drafts.ts';
export type { AmendmentDraft, DraftOptions } from './amendment/drafts.ts';
export { compare } from './compare.ts';
export { plain } from './matching/plain.ts';
export { compareWords } from './words.ts';
export { exampleFile } from './rows/row.ts';
export type { ChangeExample, ChangeRow } from './rows/row.ts';
export { ROWS } from './rows.generated.ts';
export type { ChangeCode } from './rows.generated.ts';
