import type { ChangeCode } from '../rows.generated.ts';

/** What one part of a header comes to: a code and what to say. */
export interface HeaderChange { readonly code: ChangeCode; readonly message: string }
