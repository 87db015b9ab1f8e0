import { asOfBases, asOfBasisLabels } from '#domain/as-of.ts';
import { Segmented } from '#ui/segmented.tsx';
import { useLingui } from '@lingui/react/macro';
import { startTransition, useOptimistic } from 'react';
import { useMover } from './as-of-mover.ts';

/** By the date stated, or by the date logged. */
export function BasisChoice() {
  const { t, i18n } = useLingui();
  const { basis, countBy } = useMover();
  // The choice shows at once; the screen follows when it is worked out.
  const [chosen, choose] = useOptimistic(basis);
  return (
    <Segmented
      label={t`Which date counts`}
      isLabelHidden
      size="small"
      value={chosen}
      onChange={(next) =>
        startTransition(() => {
          choose(next);
          countBy(next);
        })
      }
      items={asOfBases.map((value) => ({ value, label: i18n._(asOfBasisLabels[value]) }))}
    />
  );
}
