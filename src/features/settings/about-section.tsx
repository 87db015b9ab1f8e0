import { Callout } from '#ui/callout.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { SettingsSection } from './settings-section.tsx';
import s from './settings.module.css';

const FontLicences = lazy(async () => ({
  default: (await import('./font-licences.tsx')).FontLicences,
}));

export function AboutSection() {
  const { t } = useLingui();
  const build = __BUILD_ID__;
  return (
    <SettingsSection title={t`About Parley`}>
      <Callout tone="warn" title={t`Not for classified material`}>
        <Trans>
          Parley is not accredited for it. Markings are labels: they protect nothing by themselves,
          and what is kept here is not encrypted by Parley.
        </Trans>
      </Callout>
      <p className={s['text']}>
        <Trans>
          Nothing leaves this device unless you send it: Parley has no server, no account and no
          tracking, and asks no other site for anything.
        </Trans>
      </p>
      <p className={`${s['quiet']} num`}>
        <Trans>Build {build}. Free software under the MIT licence.</Trans>
      </p>
      <Disclosure summary={t`Licences of the fonts`}>
        <Suspense fallback={null}>
          <FontLicences />
        </Suspense>
      </Disclosure>
    </SettingsSection>
  );
}
