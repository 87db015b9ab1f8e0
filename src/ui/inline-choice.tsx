import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { MenuChoice } from './choice-menu.tsx';
import { InlineValue } from './inline-value.tsx';

const ChoiceMenu = lazy(() => import('./choice-menu.tsx').then((m) => ({ default: m.ChoiceMenu })));

interface InlineChoiceProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** The id of the one that is set. */
  readonly current: string;
  readonly onChoose: (id: string) => void;
  readonly isInGrid?: boolean | undefined;
  readonly children: ReactNode;
}

/** One value of a few, changed by pressing it and choosing another. */
export function InlineChoice({ children, isInGrid, ...menu }: InlineChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <InlineValue
        ref={button}
        label={menu.label}
        hasMenu
        isOpen={isOpen}
        isInGrid={isInGrid}
        onClick={() => setOpen(true)}
      >
        {children}
      </InlineValue>
      {isOpen && (
        <Suspense fallback={null}>
          <ChoiceMenu {...menu} trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
