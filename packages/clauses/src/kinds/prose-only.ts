import type { KindDefinition } from '../kind.ts';

export const kind: KindDefinition = {
  title: 'Prose only',
  cuad: [],
  about: 'Wording that needs no structure. It is kept and shown as it is, and nothing is reasoned from it.',
  watch: [
    'Does anything in the wording limit a clause that is structured?',
  ],
  samples: [
    'text """ The recitals form no part of this agreement. """',
  ],
  skeleton: 'text """\n  ${1:wording}\n"""',
  forms: [],
  recognise: () => undefined,
  fields: [],
  norms: () => [],
  prose: () => '',
};
