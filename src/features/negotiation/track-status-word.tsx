import { trackStatusLabels, type TrackStatus } from '#domain/track.ts';
import { StatusWord, type StatusShape } from '#ui/status-word.tsx';
import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';

const looks: Readonly<
  Record<
    TrackStatus,
    { readonly shape: StatusShape; readonly tone: ComponentProps<typeof StatusWord>['tone'] }
  >
> = {
  mooted: { shape: 'dashed', tone: 'quiet' },
  preparing: { shape: 'half', tone: 'quiet' },
  active: { shape: 'dot', tone: 'strong' },
  paused: { shape: 'pause', tone: 'quiet' },
  deadlocked: { shape: 'bar', tone: 'danger' },
  concluded: { shape: 'check', tone: 'quiet' },
  abandoned: { shape: 'cross', tone: 'quiet' },
};

/** A track's status: a shape and its word. */
export function TrackStatusWord({ status }: { readonly status: TrackStatus }) {
  const { i18n } = useLingui();
  const { shape, tone } = looks[status];
  return (
    <StatusWord shape={shape} tone={tone}>
      {i18n._(trackStatusLabels[status])}
    </StatusWord>
  );
}
