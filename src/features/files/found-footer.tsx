import { Button } from '#ui/button.tsx';
import { FooterNote } from '#ui/dialog-footer.tsx';
import { Plural, Trans } from '@lingui/react/macro';

interface FoundFooterProps {
  /** How many negotiations would be added. */
  readonly count: number;
  readonly onOther: () => void;
}

export function FoundFooter({ count, onOther }: FoundFooterProps) {
  return (
    <>
      <FooterNote>
        {count === 0 ? (
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
        {count > 0 ? <Trans>Import</Trans> : <Trans>Close</Trans>}
      </Button>
    </>
  );
}
