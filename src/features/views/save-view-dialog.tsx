import { viewUrl } from '#domain/saved-view.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { onceWritten } from '#state/gate.ts';
import { saveView, useSavedViews } from '#state/saved-views.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';

/** Gives the page and its filters a name. */
export function SaveViewDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { negotiation: negotiationId = '' } = useParams();
  const { pathname, search } = useLocation();
  const views = useSavedViews() ?? [];
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const refusal = titleRefusal(name);
  const isKnown = views.some(
    (each) => each.negotiationId === negotiationId && each.name === name.trim(),
  );
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    const view = { negotiationId, name: name.trim(), url: viewUrl(pathname, search) };
    onceWritten(await saveView(view, views), onClose);
  };
  return (
    <Dialog
      title={t`Save this view`}
      isOpen
      size="small"
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Save view</Trans>
        </Button>
      }
    >
      <TextField
        label={t`Name`}
        isRequired
        autoFocus
        value={name}
        onChange={setName}
        error={isTried && refusal ? i18n._(refusal) : undefined}
        description={
          isKnown
            ? t`A view of that name exists: it will show this page and its filters.`
            : t`The page and its filters stand in the side bar under this name, on this device.`
        }
      />
    </Dialog>
  );
}
