/** What is found of two norms; the gravest first. */
export type Ruling = 'conflict' | 'depends' | 'undetermined' | 'undecided' | 'narrowed' | 'compatible';

export const GRAVITY: readonly Ruling[] = ['conflict', 'depends', 'undetermined', 'undecided', 'narrowed', 'compatible'];
