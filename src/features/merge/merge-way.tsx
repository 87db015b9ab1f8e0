import type { Negotiation } from '#domain/negotiation.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Progress } from '#ui/progress.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ChosenSides } from './chosen-sides.ts';
import { MergeResult } from './merge-result.tsx';
import { MergeReview } from './merge-review.tsx';
import { useMerging } from './use-merging.ts';
import s from './merge.module.css';

interface MergeWayProps {
  readonly file: Blob;
  readonly fileName: string;
  readonly negotiation: Negotiation;
  /** The next negotiation of the same file that waits to be merged. */
  readonly nextId: string | null;
}

/** From the file to the plan, to the choices, to what came of it. */
export function MergeWay({ file, fileName, negotiation, nextId }: MergeWayProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { merging, run, stop } = useMerging(file, negotiation.id);
  const [chosen, setChosen] = useState<ChosenSides>(new Map());
  const leave = (to = paths.negotiation(negotiation.id)) => {
    stop();
    void navigate(to);
  };
  switch (merging.step) {
    case 'planning':
    case 'merging':
      return (
        <div className={s['way']}>
          <Progress
            label={merging.step === 'planning' ? t`Comparing ${fileName}` : t`Merging ${fileName}`}
            value={Math.round(merging.done * 100)}
          />
          <p className={s['quiet']}>
            {merging.step === 'planning' ? (
              <Trans>Nothing is written before you have seen what would change.</Trans>
            ) : (
              <Trans>All of it is written, or nothing.</Trans>
            )}
          </p>
          <div>
            <Button onClick={merging.step === 'planning' ? () => leave() : stop}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </div>
      );
    case 'unplanned':
      return (
        <div className={s['way']} role="alert">
          <Callout
            tone="danger"
            title={t`${fileName} was not merged`}
            actions={
              <Button onClick={() => leave()}>
                <Trans>Back to the negotiation</Trans>
              </Button>
            }
          >
            {merging.says.map((words) => i18n._(words)).join(' ')}
          </Callout>
        </div>
      );
    case 'planned':
      return (
        <MergeReview
          fileName={fileName}
          plan={merging.plan}
          isAnew={merging.isAnew}
          failure={merging.failure}
          chosen={chosen}
          onChosen={setChosen}
          onMerge={() => void run(merging.plan, chosen)}
          onCancel={() => leave()}
        />
      );
    case 'merged':
      return (
        <MergeResult
          plan={merging.plan}
          records={merging.records}
          onDone={() => leave()}
          onNext={nextId === null ? null : () => leave(paths.merge(nextId))}
        />
      );
  }
}
