import { loadFontLicences } from '#ui/font-licences.ts';
import { Trans } from '@lingui/react/macro';
import { use } from 'react';
import s from './settings.module.css';

const licences = loadFontLicences();

/** Loaded with this file, which nothing loads before it is wanted. */
export function FontLicences() {
  return use(licences).map(({ font, copyright, text }) => (
    <div className={s['group']} key={font}>
      <p className={s['quiet']}>
        <Trans>
          {font}, by {copyright}, under the SIL Open Font License 1.1
        </Trans>
      </p>
      <pre className={s['licence']} lang="en">
        {text}
      </pre>
    </div>
  ));
}
