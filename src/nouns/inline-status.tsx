import { InlineChoice } from '#ui/inline-choice.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useIsPast } from './as-of-day.ts';

interface InlineStatusProps<S extends string> {
  readonly statuses: readonly S[];
  readonly labels: Readonly<Record<S, MessageDescriptor>>;
  readonly current: S;
  readonly onChoose: (status: S) => void;
  readonly isInGrid?: boolean | undefined;
  /** The status as it reads. */
  readonly children: ReactNode;
}

/** A status that is changed where it stands, by pressing it. */
export function InlineStatus<S extends string>({
  statuses,
  labels,
  current,
  onChoose,
  ...shown
}: InlineStatusProps<S>) {
  const { t, i18n } = useLingui();
  if (useIsPast()) return shown.children;
  return (
    <InlineChoice
      label={t`Change the status`}
      choices={statuses.map((id) => ({ id, label: i18n._(labels[id]) }))}
      current={current}
      onChoose={(id) => {
        const status = statuses.find((each) => each === id);
        if (status !== undefined && status !== current) onChoose(status);
      }}
      {...shown}
    />
  );
}
