import { allKinds } from '@dealwright/clauses';
import { formatDay, placeOf } from '@dealwright/model';
import type { CompletionItem } from 'vscode-languageserver';
import type { Spot } from '../deals.ts';
import { phraseItem, snippetItem } from './items.ts';
import type { Target } from './items.ts';

/** What may begin an element, at the margin. */
export function elementStarts(spot: Spot, target: Target, rank: number): CompletionItem[] {
  const today = formatDay(spot.deals.settings.asOf);
  const number = nextNumber(spot);
  return [
    ...ELEMENTS.map(([label, snippet, detail]) => snippetItem(target, label, snippet.replaceAll('$TODAY', today).replaceAll('$NUMBER', number), rank, detail)),
    ...allKinds().map((kind) => {
      const skeleton = kind.skeleton.startsWith('text') ? kind.skeleton.replaceAll('\n', '\n  ') : kind.skeleton;
      return snippetItem(target, `clause: ${kind.title}`, `clause \${90:${number}} "\${91:${kind.title}}"\n  ${skeleton}\n`, rank + 1, 'clause', `clause ${kind.title}`);
    }),
  ];
}

/** What may begin a sentence of a clause. */
export function sentenceStarts(target: Target, rank: number): CompletionItem[] {
  return [
    ...OPENERS.map((phrase) => phraseItem(target, phrase, rank)),
    ...allKinds().map((kind) => snippetItem(target, kind.title, kind.skeleton, rank + 1, 'sentence')),
  ];
}

const OPENERS = [
  'Each party ', 'Either party ', 'Neither party may ', 'This agreement ', 'Liability of ', 'If ', 'Unless ', 'During the term, ', 'Within ${1:30} days after ${2:Event}, ',
  'Subject to clause ', 'Notwithstanding clause ', 'Clause ', 'Any ', 'Notice is ', 'Disputes are ',
];

const ELEMENTS: readonly (readonly [label: string, snippet: string, detail: string])[] = [
  ['clause', 'clause ${1:$NUMBER} "${2:Heading}"\n  $0', 'a clause'],
  ['section', 'section ${1:2} "${2:Heading}".\n$0', 'a section'],
  ['schedule', 'schedule ${1:A} "${2:Heading}".\n$0', 'a schedule'],
  ['agreement', 'agreement "${1:Title}" ("${2:Name}")\n  between ${3:Party}\n  and ${4:Party}\n  dated ${5:$TODAY}\n  effective ${6:$TODAY}.\n$0', 'an agreement'],
  ['amendment', 'amendment "${1:Title}" ("${2:Name}") to ${3:Agreement}\n  dated ${4:$TODAY}\n  effective ${5:$TODAY}.\n$0', 'an amendment'],
  ['scenario', 'scenario "${1:Question}"\n  on ${2:$TODAY} ${3:Party} offers ${4:Product} on ${5:Cloud}.\n  expect ${6|permitted,breach of clause,unclear under clause,not governed|}.\n$0', 'a question to the agreements'],
  ['use', 'use "${1:vocabulary.deal}".\n$0', 'another file'],
  ['party', 'party ${1:Full Name} ("${2:Name}").\n$0', 'who makes promises'],
  ['cloud', 'cloud "${1:Name}", operated by ${2:Party}.\n$0', 'a hosting or distribution channel'],
  ['product', 'product "${1:Name}"${2:, a kind of ${3:Products}}.\n$0', 'what is offered'],
  ['service', 'service "${1:Name}", provided by ${2:Party}.\n$0', 'what is provided'],
  ['asset', 'asset "${1:Name}".\n$0', 'IP, data, hardware, equity'],
  ['customer', 'customer "${1:Name}".\n$0', 'a class of customers'],
  ['purpose', 'purpose "${1:Name}".\n$0', 'a field of use'],
  ['event', 'event "${1:Name}", meaning "${2:what happens}", judged by ${3:Party}.\n$0', 'something that may happen'],
  ['term', 'term "${1:Name}" means "${2:definition}".\n$0', 'a definition in prose'],
  ['period', 'period "${1:Name}", from ${2:Event} until ${3:Event}.\n$0', 'a named length of time'],
  ['action', 'action "${1:verb}", a kind of ${2:use}.\n$0', 'something that can be done'],
  ['territory', 'territory "${1:Name}", part of ${2:Territory}.\n$0', 'a territory'],
  ['fact', 'fact ${1:Event} occurred on ${2:$TODAY}.\n$0', 'what is on record'],
  ['replace clause', 'replace clause ${1:2.1} with\n  clause ${1:2.1} "${2:Heading}"\n    $0', 'an amending instruction'],
  ['insert after clause', 'insert after clause ${1:2.1}\n  clause ${2:2.2} "${3:Heading}"\n    $0', 'an amending instruction'],
  ['delete clause', 'delete clause ${1:2.1}.\n$0', 'an amending instruction'],
];

/** The number after that of the clause above the cursor. */
function nextNumber({ file, offset }: Spot): string {
  const above = file.agreements
    .flatMap((agreement) => [...agreement.clauses, ...agreement.sections])
    .filter((one) => placeOf(one.span).start < offset)
    .toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start)
    .at(-1);
  if (!above) return '1';
  if ('what' in above) return above.what === 'section' ? `${above.number}.1` : '1';
  const [, front = '', last = ''] = /^(.*?)(\d+)$/.exec(above.number) ?? [];
  return last === '' ? above.number : `${front}${Number(last) + 1}`;
}
