import { trashCountWords } from '#domain/trash-words.ts';
import { useHanging } from '#state/bulk.ts';
import type { Selectable } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import s from './bulk.module.css';

interface DeleteQuestionProps {
  /** Issues or parties: much may hang on them. */
  readonly rows: readonly Selectable[];
  readonly isBusy: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Says what goes with the chosen records, and asks. */
export function DeleteQuestion({ rows, isBusy, onAnswer }: DeleteQuestionProps) {
  const { t } = useLingui();
  // As they were when this was opened: what is chosen later was not asked about.
  const [asked] = useState(rows);
  const count = asked.length;
  const isParties = asked[0]?.noun === 'parties';
  return (
    <Dialog
      title={
        isParties
          ? t`${plural(count, { one: 'Delete # party?', other: 'Delete # parties?' })}`
          : t`${plural(count, { one: 'Delete # issue?', other: 'Delete # issues?' })}`
      }
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={() => !isBusy && onAnswer(false)}
      footer={
        <>
          <Button disabled={isBusy} onClick={() => onAnswer(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" isBusy={isBusy} onClick={() => onAnswer(true)}>
            <Trans>Delete</Trans>
          </Button>
        </>
      }
    >
      <div className={s.lines}>
        <p dir="auto" className={s.asked}>
          <Titles rows={asked} />
        </p>
        <Suspense fallback={<Skeleton lines={2} label={t`Looking for what hangs on it`} />}>
          <Hanging rows={asked} />
        </Suspense>
        <p className={s.facts}>
          <Trans>
            One undo brings all of it back. It is in the trash until it is removed from there.
          </Trans>
        </p>
      </div>
    </Dialog>
  );
}

function Hanging({ rows }: Pick<DeleteQuestionProps, 'rows'>) {
  const { i18n } = useLingui();
  const { goes, names } = useHanging(rows);
  const list = (counts: typeof goes) =>
    new Intl.ListFormat(i18n.locale).format(trashCountWords(counts).map((each) => i18n._(each)));
  const [gone, left] = [list(goes), list(names)];
  return (
    <>
      <p>
        {gone === '' ? (
          <Trans>Nothing else goes with it.</Trans>
        ) : (
          <Trans>With it goes what hangs on it: {gone}.</Trans>
        )}
      </p>
      {left !== '' && (
        <p>
          <Trans>These name it, and stay: {left}.</Trans>
        </p>
      )}
    </>
  );
}

const mostNamed = 5;

function Titles({ rows }: Pick<DeleteQuestionProps, 'rows'>) {
  const { t, i18n } = useLingui();
  const more = rows.length - mostNamed;
  const named = rows.slice(0, mostNamed).map(({ title }) => title);
  const rest = more > 0 ? [t`${plural(more, { one: '# more', other: '# more' })}`] : [];
  return new Intl.ListFormat(i18n.locale).format([...named, ...rest]);
}
