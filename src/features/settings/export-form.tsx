import { bookWords } from '#domain/book-words.ts';
import { useExportCounts } from '#state/counting.ts';
import { useNegotiations } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import { useExporting } from './use-exporting.ts';
import s from './settings.module.css';

const everything = 'everything';

export function ExportForm() {
  const { t, i18n } = useLingui();
  const negotiations = useNegotiations();
  const [picked, setPicked] = useState<string>(everything);
  const { exporting, start, stop, reset } = useExporting();
  const isBusy = exporting.step === 'writing';
  const exported = exporting.step === 'written' ? exporting.exported : null;
  const scope = negotiations.some(({ id }) => id === picked) ? picked : everything;
  const negotiationId = scope === everything ? null : scope;
  const [hasAssessments, setHasAssessments] = useState(false);
  const { counts, leftOut = 0 } = useExportCounts({ negotiationId, hasAssessments }) ?? {};
  const holds = counts && bookWords(counts).map((words) => i18n._(words));
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' });
  const isEmpty = counts?.negotiations === 0;
  return (
    <form
      className={s['group']}
      onSubmit={(event) => {
        event.preventDefault();
        void start({ negotiationId, hasAssessments });
      }}
    >
      <SelectField
        className={s['select']}
        label={t`What to export`}
        value={scope}
        onChange={(value) => {
          setPicked(value);
          reset();
        }}
        options={[
          { value: everything, label: t`Everything` },
          ...negotiations.map(({ id, title }) => ({ value: id as string, label: title })),
        ]}
      />
      <CheckboxField
        label={t`Include assessments`}
        description={t`Your own readings, with the notes on them. Without them the file says nothing of them, and neither does its change log.`}
        isChecked={hasAssessments}
        onChange={(isChecked) => {
          setHasAssessments(isChecked);
          reset();
        }}
      />
      <p className={s['quiet']} aria-live="polite">
        {exported?.ok === true ? null : !holds ? (
          <Trans>Counting…</Trans>
        ) : isEmpty ? (
          <Trans>There is nothing to export yet.</Trans>
        ) : (
          list.format(holds)
        )}
      </p>
      {!hasAssessments && leftOut > 0 && (
        <p className={s['quiet']}>
          <Plural
            value={leftOut}
            one="Left out: # assessment. To keep everything, include it."
            other="Left out: # assessments. To keep everything, include them."
          />
        </p>
      )}
      <Button type="submit" icon="download" isBusy={isBusy} disabled={isEmpty}>
        <Trans>Export</Trans>
      </Button>
      <p className={s['quiet']}>
        <Trans>
          One file that restores exactly what it holds: deleted records and the change log are in
          it. It is not encrypted.
        </Trans>
      </p>
      {exporting.step === 'writing' && <ExportProgress done={exporting.done} onStop={stop} />}
      {exported && <ExportResult exported={exported} />}
    </form>
  );
}
