import { i18n, type Messages } from '@lingui/core';

/** Catalogues by the locale that Intl formats with. `pseudo` shows which strings escaped translation. */
const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  'en-GB': () => import('#locales/en.po'),
  pseudo: () => import('#locales/pseudo.po'),
};

/** Loads the reader's language; English for any that has no catalogue. */
export async function startLanguage(): Promise<void> {
  const wished = localStorage.getItem('parley.language') ?? 'en-GB';
  const locale = wished in catalogs ? wished : 'en-GB';
  const catalog = await catalogs[locale]?.();
  const formats = locale === 'pseudo' ? 'en-GB' : locale;
  i18n.loadAndActivate({ locale: formats, messages: catalog?.messages ?? {} });
  document.documentElement.lang = formats;
}

export { i18n };
