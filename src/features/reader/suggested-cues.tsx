import type { FuzzyDate } from '#domain/fuzzy-date.ts';
import type { SuggestedStart } from '#domain/passage-start.ts';
import { cueLabels } from '#domain/suggestion.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './suggested.module.css';

interface SuggestedCuesProps {
  readonly suggested: SuggestedStart;
  /** The date that the form holds. */
  readonly date: FuzzyDate | null;
}

/** The words that led to a suggestion, and what was worked out from them and not read. */
export function SuggestedCues({ suggested, date }: SuggestedCuesProps) {
  const { t, i18n } = useLingui();
  const { cues, dateWords, isDateDerived } = suggested;
  const isShown = isDateDerived && date !== null && date.edtf === suggested.date?.edtf;
  return (
    <div className={s.about}>
      {cues.length > 0 && (
        <ul className={s.cues} aria-label={t`Words that led to it`}>
          {cues.map(({ kind, words }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the cues of a passage never change; two can be alike
            <li key={index}>
              {i18n._(cueLabels[kind])}: <q dir="auto">{words}</q>
            </li>
          ))}
        </ul>
      )}
      {isShown && (
        <p>
          <Trans>The date is derived: “{dateWords}”, counted from the day of publication.</Trans>
        </p>
      )}
    </div>
  );
}
