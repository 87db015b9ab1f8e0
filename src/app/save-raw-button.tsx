import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

interface SaveRawButtonProps {
  readonly size?: 'normal' | 'small';
}

/** Everything on this device as a file, as it lies there. */
export function SaveRawButton({ size = 'normal' }: SaveRawButtonProps) {
  const [isUnread, setUnread] = useState(false);
  const save = async () => {
    const { saveRawCopy } = await import('#state/raw-export.ts');
    setUnread(!(await saveRawCopy()));
  };
  return (
    <>
      <Button size={size} onClick={() => void save()}>
        <Trans>Save a raw copy</Trans>
      </Button>
      {isUnread && (
        <span role="alert">
          <Trans>The browser would not read what it keeps. Nothing was changed; try again.</Trans>
        </span>
      )}
    </>
  );
}
