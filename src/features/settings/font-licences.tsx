import { loadFontLicences } from '#ui/font-licences.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { use } from 'react';
import s from './settings.module.css';

const licences = loadFontLicences();

/** Loaded with this file, which nothing loads before it is wanted. */
export function FontLicences() {
  const { t } = useLingui();
  return use(licences).map(({ font, copyright, text }) => (
    <div className={s['group']} key={font}>
      <p className={s['quiet']}>
        <Trans>
          {font}, by {copyright}, under the SIL Open Font License 1.1
        </Trans>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <pre
        className={s['licence']}
        role="region"
        lang="en"
        tabIndex={0}
        aria-label={t`Licence of ${font}`}
      >
        {text}
      </pre>
    </div>
  ));
}
