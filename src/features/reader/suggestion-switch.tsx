import { setPreferences } from '#state/preferences.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Plural, useLingui } from '@lingui/react/macro';
import s from './reader.module.css';

interface SuggestionSwitchProps {
  readonly isOn: boolean;
  readonly count: number;
}

/** Suggestions are worked out on the device from the words alone, and can be put away. */
export function SuggestionSwitch({ isOn, count }: SuggestionSwitchProps) {
  const { t } = useLingui();
  return (
    <div className={s.switch}>
      <CheckboxField
        label={t`Suggestions`}
        isChecked={isOn}
        onChange={(suggestions) => setPreferences({ suggestions })}
      />
      {isOn && (
        <span role="status">
          <Plural
            value={count}
            _0="none in this text; they are made from English only"
            one="# passage that may be worth a record; nothing is recorded without you"
            other="# passages that may be worth a record; nothing is recorded without you"
          />
        </span>
      )}
    </div>
  );
}
