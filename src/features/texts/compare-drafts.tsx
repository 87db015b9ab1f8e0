import type { TextDraft } from '#domain/text-draft.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { ComparedText } from './compared-text.tsx';
import { useDraftName } from './draft-name.ts';
import s from './text-bench.module.css';

interface CompareDraftsProps {
  /** In order. */
  readonly drafts: readonly TextDraft[];
  readonly currentText: string;
}

const now = 'now';

/** Any two drafts, or a draft and the text as it stands, word by word. Which ones is in the URL. */
export function CompareDrafts({ drafts, currentText }: CompareDraftsProps) {
  const { t } = useLingui();
  const nameOf = useDraftName();
  const [query, setQuery] = useSearchParams();
  const choices = [
    ...drafts.map((draft) => ({ value: draft.id, label: nameOf(draft), text: draft.text })),
    { value: now, label: t`The text as it stands`, text: currentText },
  ];
  if (choices.length < 2) return null;
  const chosen = (name: string, fallback: number) =>
    choices.find(({ value }) => value === query.get(name)) ?? choices.at(fallback);
  const from = chosen('from', -2);
  const to = chosen('to', -1);
  const choose = (name: string, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <section className={s.section} aria-labelledby="compare">
      <h2 className={s.heading} id="compare">
        <Trans>Compare</Trans>
      </h2>
      <FieldRow>
        <SelectField
          label={t`From`}
          value={from?.value ?? ''}
          onChange={(value) => choose('from', value)}
          options={choices}
        />
        <SelectField
          label={t`To`}
          value={to?.value ?? ''}
          onChange={(value) => choose('to', value)}
          options={choices}
        />
      </FieldRow>
      <div className={s.compared}>
        <Suspense fallback={<Skeleton lines={3} label={t`Comparing`} />}>
          <ComparedText before={from?.text ?? ''} after={to?.text ?? ''} />
        </Suspense>
      </div>
    </section>
  );
}
