import { Button } from '#ui/button.tsx';
import { FooterNote } from '#ui/dialog-footer.tsx';
import { Plural, Trans } from '@lingui/react/macro';

interface FoundFooterProps {
  /** How many negotiations would be added. */
  readonly count: number;
  /** How many would be merged into what is here, once that was seen. */
  readonly merged: number;
  readonly onOther: () => void;
}

export function FoundFooter({ count, merged, onOther }: FoundFooterProps) {
  return (
    <>
      <FooterNote>
        {count === 0 && merged > 0 ? (
          <Trans>You see what merging would change before anything is written.</Trans>
        ) : count === 0 ? (
          <Trans>Nothing to import.</Trans>
        ) : (
          <Plural
            value={count}
            one="# negotiation will be added. What is here stays as it is."
            other="# negotiations will be added. What is here stays as it is."
          />
        )}
      </FooterNote>
      <Button onClick={onOther}>
        <Trans>Choose another file</Trans>
      </Button>
      <Button type="submit" autoFocus variant="primary">
        {merged > 0 && count > 0 ? (
          <Trans>Import, then compare</Trans>
        ) : merged > 0 ? (
          <Trans>Compare</Trans>
        ) : count > 0 ? (
          <Trans>Import</Trans>
        ) : (
          <Trans>Close</Trans>
        )}
      </Button>
    </>
  );
}
