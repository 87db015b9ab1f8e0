import { Trans } from '@lingui/react/macro';
import styles from './field.module.css';

/** Seen beside the label and outside its name; assistive technology has aria-required. */
export function RequiredWord() {
  return (
    <span className={styles.required} aria-hidden="true">
      <Trans>required</Trans>
    </span>
  );
}
