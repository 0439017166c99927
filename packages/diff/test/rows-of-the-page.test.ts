import { expect, test } from 'vitest';
import { ROWS } from '../src/index.ts';

/** Everything that a comparison must be able to tell, in the words of the design; each with the codes that tell it. */
const TOLD: readonly (readonly [what: string, codes: readonly string[]])[] = [
  ['exclusive ↔ non-exclusive ↔ sole', ['rights/grant-exclusivity/added/exclusive', 'rights/grant-exclusivity/removed/non-exclusive', 'rights/grant-exclusivity/changed/exclusive-to-sole', 'rights/grant-exclusivity/changed/sole-to-exclusive']],
  ['exclusivity ↔ first right', ['rights/reservation/changed/exclusivity-to-first-right', 'rights/reservation/changed/first-right-to-exclusivity']],
  ['first right added, removed', ['rights/first-right/added/new', 'rights/first-right/removed/gone']],
  ['notice or time to exercise it longer, shorter', ['time/exercise/changed/longer', 'time/exercise/changed/shorter']],
  ['ship first added, removed', ['rights/ship-first/added/new', 'rights/ship-first/removed/gone']],
  ['its window longer, shorter', ['time/head-start/changed/longer', 'time/head-start/changed/shorter']],
  ['may ↔ must ↔ must not', ['rights/modality/changed/may-to-must', 'rights/modality/changed/must-to-may', 'rights/modality/changed/may-to-must-not', 'rights/modality/changed/must-not-to-may', 'rights/modality/changed/must-to-must-not', 'rights/modality/changed/must-not-to-must']],
  ['efforts wording', ['risk/effort/changed/other', 'risk/effort/added/softened', 'risk/effort/removed/absolute']],
  ['some ↔ each', ['scope/choice/changed/each-to-some', 'scope/choice/changed/some-to-each']],
  ['object class wider, narrower', ['scope/object/changed/wider', 'scope/object/changed/narrower']],
  ['venue, customer, territory, purpose added, removed', ['venue', 'customer', 'territory', 'purpose'].flatMap((slot) => [`scope/${slot}/added/narrower`, `scope/${slot}/removed/wider`])],
  ['carve-out added, removed; dead carve-out', ['scope/carve-out/added/new', 'scope/carve-out/removed/gone', 'scope/carve-out/added/dead', 'scope/carve-out/removed/dead']],
  ['start earlier, later', ['time/start/changed/earlier', 'time/start/changed/later']],
  ['end earlier, later', ['time/end/changed/earlier', 'time/end/changed/later']],
  ['end date ↔ event', ['time/end/changed/date-to-event', 'time/end/changed/event-to-date']],
  ['event redefined', ['terms/event/changed/redefined']],
  ['who judges changed', ['terms/judge/changed/other', 'terms/judge/added/named', 'terms/judge/removed/open']],
  ['condition and ↔ or', ['conditions/join/changed/and-to-or', 'conditions/join/changed/or-to-and']],
  ['deadline, cure, notice longer, shorter', ['deadline', 'cure', 'notice'].flatMap((name) => [`time/${name}/changed/longer`, `time/${name}/changed/shorter`])],
  ['rate, base, cap, floor up, down', ['money/rate/changed/higher', 'money/rate/changed/lower', 'money/base/changed/wider', 'money/base/changed/narrower', 'money/cap/changed/higher', 'money/cap/changed/lower', 'money/floor/changed/higher', 'money/floor/changed/lower']],
  ['term of a payment or share', ['time/end/added/earlier', 'time/end/removed/later']],
  ['commitment up, down', ['money/commitment/changed/higher', 'money/commitment/changed/lower']],
  ['liability cap up, down, uncapped ↔ capped', ['risk/liability-cap/changed/higher', 'risk/liability-cap/changed/lower', 'risk/liability-cap/changed/capped', 'risk/liability-cap/changed/uncapped']],
  ['termination right added, removed', ['control/termination-right/added/new', 'control/termination-right/removed/gone']],
  ['consent to assign added, removed', ['control/assignment-ban/added/new', 'control/assignment-ban/removed/gone']],
  ['renewal on, off', ['time/renewal/added/on', 'time/renewal/removed/off']],
  ['licence perpetual, irrevocable, transferable, royalty-free on, off', ['perpetual', 'irrevocable', 'transferable', 'royalty-free'].flatMap((word) => [`rights/licence/added/${word}`, `rights/licence/removed/${word}`])],
  ['field of a licence', ['scope/purpose/changed/wider', 'scope/purpose/changed/narrower']],
  ['affiliates on, off', ['rights/affiliates/added/on', 'rights/affiliates/removed/off']],
  ['confidentiality term', ['time/confidentiality/changed/longer', 'time/confidentiality/changed/shorter']],
  ['party added, replaced', ['agreement/party/added/joined', 'agreement/party/removed/left', 'agreement/party/changed/replaced']],
  ['precedence added, flipped', ['control/precedence/added/set', 'control/precedence/removed/unset', 'control/precedence/changed/flipped']],
  ['survival added, removed', ['time/survival/added/survives', 'time/survival/removed/ends']],
  ['governing law', ['control/governing-law/added/set', 'control/governing-law/removed/unset', 'control/governing-law/changed/other']],
  ['defined term widened, narrowed', ['terms/kind/added/widened', 'terms/kind/removed/narrowed']],
  ['cross-reference retargeted', ['structure/reference/changed/retargeted']],
  ['moved, renumbered, split, merged, renamed', ['structure/order/changed/moved', 'structure/number/changed/renumbered', 'structure/division/changed/split', 'structure/division/changed/merged', 'structure/heading/changed/renamed', 'terms/name/changed/renamed']],
  ['wording only', ['structure/wording/changed/other']],
];

test.for(TOLD)('%s', ([, codes]) => {
  expect(codes.filter((code) => !ROWS.has(code))).toEqual([]);
});

test('every row names an inverse that names it, in its own file', () => {
  const lopsided = [...ROWS].filter(([code, row]) => {
    const [area, subject, ...key] = code.split('/');
    return ROWS.get(`${area}/${subject}/${row.inverse}`)?.inverse !== key.join('/');
  });
  expect(lopsided.map(([code]) => code)).toEqual([]);
});

test('what is added is removed the other way round, and what changed changed', () => {
  const OPPOSITE: Readonly<Record<string, string>> = { added: 'removed', removed: 'added', changed: 'changed' };
  expect([...ROWS].filter(([code, row]) => OPPOSITE[code.split('/')[2] ?? ''] !== row.inverse.split('/')[0]).map(([code]) => code)).toEqual([]);
});

test('a row and its inverse are of one bucket and one level', () => {
  const apart = [...ROWS].filter(([code, row]) => {
    const inverse = ROWS.get(`${code.split('/').slice(0, 2).join('/')}/${row.inverse}`);
    return inverse?.bucket !== row.bucket || inverse.level !== row.level;
  });
  expect(apart.map(([code]) => code)).toEqual([]);
});
