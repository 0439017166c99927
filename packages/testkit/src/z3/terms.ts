/** A term of SMT-LIB as text. `true` and `false` are folded away as terms are made, so that nothing is asked that is plain. */
export type Term = string;

export const YES: Term = 'true';
export const NO: Term = 'false';

export function and(terms: readonly Term[]): Term {
  return joined('and', terms, YES, NO);
}

export function or(terms: readonly Term[]): Term {
  return joined('or', terms, NO, YES);
}

export function not(term: Term): Term {
  return term === YES ? NO : term === NO ? YES : `(not ${term})`;
}

export function implies(first: Term, second: Term): Term {
  return first === second ? YES : or([not(first), second]);
}

/** An integer as SMT-LIB writes it. */
export function integer(value: number): Term {
  return value < 0 ? `(- ${-value})` : String(value);
}

function joined(word: string, terms: readonly Term[], neutral: Term, strong: Term): Term {
  if (terms.includes(strong)) return strong;
  const unique = [...new Set(terms)].filter((term) => term !== neutral);
  return unique.length < 2 ? unique[0] ?? neutral : `(${word} ${unique.join(' ')})`;
}

/** Says a term once that occurs many times: `shared` gives the short name to build with, and what is built is wrapped in the names' meanings. */
export function sharing(build: (shared: (term: Term) => Term) => Term): Term {
  const names = new Map<Term, string>();
  const body = build((term) => {
    if (term.length < 12) return term;
    const name = names.get(term) ?? `s${names.size}`;
    names.set(term, name);
    return name;
  });
  return `${[...names].map(([term, name]) => `(let ((${name} ${term})) `).join('')}${body}${')'.repeat(names.size)}`;
}
