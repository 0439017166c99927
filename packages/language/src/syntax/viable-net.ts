import { compileNet } from './net.ts';
import type { Net } from './net.ts';
import { syntaxServices } from './services.ts';

let net: Net | undefined;
let of: object | undefined;

/** The network of the grammar, compiled when it is first asked for: only broken or unfinished sentences need it. */
export function sentenceNet(): Net {
  const { grammar, types } = syntaxServices();
  if (net === undefined || of !== types) {
    net = compileNet(grammar, types);
    of = types;
  }
  return net;
}
