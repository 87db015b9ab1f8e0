import { claimModeLabels, type ClaimMode } from '#domain/understanding.ts';
import { StatusWord, type StatusShape } from '#ui/status-word.tsx';
import { useLingui } from '@lingui/react/macro';

const shapes: Readonly<Record<ClaimMode, StatusShape>> = {
  asserted: 'check',
  presupposed: 'dot',
  hedged: 'half',
  normative: 'arrow',
  denied: 'cross',
  silent: 'bar',
};

/** How a side claims it, in shape and word; without a claim nothing is recorded, which is not silence. */
export function ClaimMark({ mode }: { readonly mode: ClaimMode | null }) {
  const { t, i18n } = useLingui();
  if (mode === null) return <StatusWord shape="dashed">{t`Nothing recorded`}</StatusWord>;
  return (
    <StatusWord shape={shapes[mode]} tone={mode === 'denied' ? 'danger' : 'strong'}>
      {i18n._(claimModeLabels[mode])}
    </StatusWord>
  );
}
