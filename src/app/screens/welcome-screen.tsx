import { WelcomePanel } from '#features/welcome/welcome-panel.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { openFileDialog, openNewNegotiation } from '#state/dialogs.ts';
import { openExample } from '#state/example.ts';
import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { useTransition } from 'react';
import { useNavigate } from 'react-router';

export function WelcomeScreen() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isBusy, startTransition] = useTransition();
  const onOpenExample = () =>
    startTransition(async () => {
      const id = await openExample();
      if (id !== null) await navigate(paths.negotiation(id));
    });
  return (
    <>
      <PageTitle title={t`Welcome`} />
      <WelcomePanel
        isBusy={isBusy}
        onNewNegotiation={openNewNegotiation}
        onOpenExample={onOpenExample}
        onOpenFile={openFileDialog}
      />
    </>
  );
}
