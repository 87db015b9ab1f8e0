import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

const inText = { group: 'text', context: 'text' } as const;

/** What can be logged from a passage, while the text has the focus. */
export const captures = {
  position: { ...inText, id: 'capture-position', label: msg`Position`, keys: ['l'] },
  understanding: { ...inText, id: 'capture-understanding', label: msg`Understanding`, keys: ['u'] },
  step: { ...inText, id: 'capture-step', label: msg`Next step`, keys: ['s'] },
  meeting: { ...inText, id: 'capture-meeting', label: msg`Meeting`, keys: ['m'] },
  note: { ...inText, id: 'capture-note', label: msg`Note`, keys: ['n'] },
} as const satisfies Readonly<Record<string, Command & { readonly keys: readonly [string] }>>;

export const textDeeds: readonly Command[] = [
  ...Object.values(captures),
  {
    ...inText,
    id: 'next-paragraph',
    label: msg`Next paragraph`,
    keys: ['j', 'ArrowDown'],
  },
  {
    ...inText,
    id: 'previous-paragraph',
    label: msg`Paragraph before`,
    keys: ['k', 'ArrowUp'],
  },
];
