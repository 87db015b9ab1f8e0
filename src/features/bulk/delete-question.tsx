import { trashCountWords } from '#domain/trash-words.ts';
import type { Deletable, DeletionQuestion } from '#state/deletion-question.ts';
import { useHanging } from '#state/deletion.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import s from './bulk.module.css';

/** Says what goes with the records that are to be deleted, and asks. */
export function DeleteQuestion({ records, answer }: DeletionQuestion) {
  const { t } = useLingui();
  const title = useTitle(records);
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={() => answer(false)}
      footer={
        <>
          <Button onClick={() => answer(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" onClick={() => answer(true)}>
            <Trans>Delete</Trans>
          </Button>
        </>
      }
    >
      <div className={s.lines}>
        {records.length > 1 && (
          <p dir="auto" className={s.asked}>
            <Titles records={records} />
          </p>
        )}
        <Suspense fallback={<Skeleton lines={2} label={t`Looking for what goes along`} />}>
          <Hanging records={records} />
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

function useTitle(records: readonly Deletable[]): string {
  const { t } = useLingui();
  const [count, [first]] = [records.length, records];
  if (count === 1) return t`Delete “${first?.title ?? ''}”?`;
  return first?.table === 'parties'
    ? t`${plural(count, { one: 'Delete # party?', other: 'Delete # parties?' })}`
    : t`${plural(count, { one: 'Delete # issue?', other: 'Delete # issues?' })}`;
}

function Hanging({ records }: Pick<DeletionQuestion, 'records'>) {
  const { t, i18n } = useLingui();
  const { goes, names } = useHanging(records);
  const list = (counts: typeof goes) =>
    new Intl.ListFormat(i18n.locale).format(trashCountWords(counts).map((each) => i18n._(each)));
  const [gone, left] = [list(goes), list(names)];
  return (
    <>
      <p>
        {gone === '' ? (
          <Trans>Nothing else goes along.</Trans>
        ) : (
          t`${plural(records.length, { one: `With it goes what hangs on it: ${gone}.`, other: `With them goes what hangs on them: ${gone}.` })}`
        )}
      </p>
      {left !== '' && (
        <p>
          {t`${plural(records.length, { one: `These name it, and stay: ${left}.`, other: `These name them, and stay: ${left}.` })}`}
        </p>
      )}
    </>
  );
}

const mostNamed = 5;

function Titles({ records }: Pick<DeletionQuestion, 'records'>) {
  const { t, i18n } = useLingui();
  const more = records.length - mostNamed;
  const named = records.slice(0, mostNamed).map(({ title }) => title);
  const rest = more > 0 ? [t`${plural(more, { one: '# more', other: '# more' })}`] : [];
  return new Intl.ListFormat(i18n.locale).format([...named, ...rest]);
}
