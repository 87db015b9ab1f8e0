import type { TrashItem } from '#domain/trash-item.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { UnderWords } from './under-words.tsx';

interface RestoreBothDialogProps {
  /** What was chosen; something of it stands on what is in the trash, too. */
  readonly items: readonly TrashItem[];
  readonly onAnswer: (isYes: boolean) => void;
}

/** Restored alone it would have no place to be seen at: offers to bring back what it stands on. */
export function RestoreBothDialog({ items, onAnswer }: RestoreBothDialogProps) {
  const { t } = useLingui();
  const chosen = new Set(items.map(({ id }) => id));
  const under = new Map(
    items.flatMap((item) =>
      item.under.flatMap((each) => (chosen.has(each.id) ? [] : [[each.id, each] as const])),
    ),
  );
  const isPair = items.length + under.size === 2;
  return (
    <Dialog
      title={isPair ? t`Restore both?` : t`Restore all of it?`}
      size="small"
      isOpen
      onOpenChange={() => onAnswer(false)}
      footer={
        <>
          <Button onClick={() => onAnswer(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button autoFocus variant="primary" onClick={() => onAnswer(true)}>
            {isPair ? <Trans>Restore both</Trans> : <Trans>Restore all</Trans>}
          </Button>
        </>
      }
    >
      <p>
        <UnderWords under={Array.from(under.values())} />
      </p>
    </Dialog>
  );
}
