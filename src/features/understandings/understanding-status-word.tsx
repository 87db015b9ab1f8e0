import { understandingStatusLabels, type UnderstandingStatus } from '#domain/understanding.ts';
import type { UnderstandingView } from '#domain/understanding-status.ts';
import { StatusWord, type StatusShape } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';

const shapes: Readonly<Record<UnderstandingStatus, StatusShape>> = {
  unclaimed: 'dashed',
  'claimed-by-one': 'half',
  'texts-differ': 'pause',
  disputed: 'cross',
  'in-principle': 'ring',
  'ad-referendum': 'ring',
  provisional: 'ring',
  initialled: 'dot',
  signed: 'check',
  'in-force': 'check',
  lapsed: 'bar',
};

/** An understanding's status; never more than its sides say or a source confirms. */
export function UnderstandingStatusWord({ view }: { readonly view: UnderstandingView }) {
  const { i18n } = useLingui();
  return (
    <StatusWord shape={shapes[view.status]} tone={view.status === 'disputed' ? 'danger' : 'strong'}>
      {i18n._(understandingStatusLabels[view.status])}
      {view.isHeldByPackage && (
        <>
          {' '}
          <Trans>(held by its package)</Trans>
        </>
      )}
    </StatusWord>
  );
}
