import { emptyCellLabels } from '#domain/empty-cell.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import {
  chosenEmptyCells,
  type ChosenEmptyCell,
  type EmptyMark,
  type Issue,
} from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import { DateField } from '#nouns/date-field.tsx';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface EmptyMarkFormProps {
  readonly issue: Issue;
  readonly party: Party;
  readonly mark: EmptyMark | null;
  readonly view: TableView;
}

/** Marks an empty cell as silent or declined to comment, with its date and source; or takes that back. */
export function EmptyMarkForm({ issue, party, mark, view }: EmptyMarkFormProps) {
  const { t, i18n } = useLingui();
  const [value, setValue] = useState<ChosenEmptyCell>(mark?.value ?? 'silent');
  const [date, setDate] = useState(mark?.date ?? unknownDate);
  const [isRefused, setIsRefused] = useState(false);
  const [sourceId, setSourceId] = useState<string>(mark?.sourceId ?? '');
  const put = (next: EmptyMark | null) =>
    write.editRow('issues', issue.id, { [`emptyMarks.${party.id}`]: next });
  return (
    <Disclosure summary={mark ? t`Change the mark` : t`Mark why it is empty`}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRefused) void put({ value, date, sourceId: sourceId || null });
        }}
      >
        <Segmented
          label={t`Why it is empty`}
          value={value}
          onChange={setValue}
          items={chosenEmptyCells.map((each) => ({
            value: each,
            label: i18n._(emptyCellLabels[each]),
          }))}
        />
        <DateField
          label={t`As of`}
          value={date}
          onChange={setDate}
          onRefused={setIsRefused}
          description={t`May stay empty: unknown`}
        />
        <SelectField
          label={t`Source`}
          value={sourceId}
          onChange={setSourceId}
          placeholder={t`not recorded`}
          options={Array.from(view.sources.values(), ({ id, title }) => ({
            value: id as string,
            label: title,
          }))}
        />
        <div className={s.buttons}>
          <Button type="submit">
            <Trans>Mark</Trans>
          </Button>
          {mark && (
            <Button variant="quiet" onClick={() => void put(null)}>
              <Trans>Withdraw the mark</Trans>
            </Button>
          )}
        </div>
      </form>
    </Disclosure>
  );
}
