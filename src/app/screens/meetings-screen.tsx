import { MeetingsPanel } from '#features/meetings/meetings-panel.tsx';
import { StepsPanel } from '#features/steps/steps-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';
import s from './meetings-screen.module.css';

export function MeetingsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Meetings · ${title}`} />
      <PageHeader
        title={t`Meetings`}
        meta={t`One chain: what was held, what follows, and what each waits for`}
        actions={<AsOfField />}
      />
      <div className={s['columns']}>
        <MeetingsPanel negotiation={negotiation} />
        <StepsPanel negotiation={negotiation} variant="aside" />
      </div>
    </>
  );
}
