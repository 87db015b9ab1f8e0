import { useThen } from '#state/as-of.ts';
import { useEffect, useEffectEvent } from 'react';
import { offer } from './at-hand.ts';
import type { Command } from './command.ts';
import { ariaKeys, keyOf } from './key-text.ts';

/** How a command is run; null: not now. */
export type Deed = readonly [command: Command, run: (() => void) | null];

/** Offers commands while the component stands. */
export function useOffers(deeds: readonly Deed[], from: 'here' | 'elsewhere' = 'here'): void {
  const isElsewhere = from === 'elsewhere';
  const on = deeds.filter(([, run]) => run !== null);
  const commandsNow = useEffectEvent((_names: string) => on.map(([command]) => command));
  const onRun = useEffectEvent((id: string) => {
    deeds.find(([command]) => command.id === id)?.[1]?.();
  });
  const names = on.map(([command]) => command.id).join();
  useEffect(() => {
    const ends = commandsNow(names).map((command) =>
      offer({ command, isElsewhere, run: () => onRun(command.id) }),
    );
    return () => {
      for (const end of ends) end();
    };
  }, [names, isElsewhere]);
}

export function useOffer(command: Command, run: (() => void) | null): void {
  useOffers([[command, run]]);
}

/** What a button needs to do a command that writes, and to tell its key; offered while it stands in the present. */
export function useOffered(command: Command, run: () => void) {
  const isPast = useThen() !== null;
  useOffer(command, isPast ? null : run);
  return { onClick: run, title: keyOf(command), 'aria-keyshortcuts': ariaKeys(command) } as const;
}
