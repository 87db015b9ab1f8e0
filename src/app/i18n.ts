import { i18n, type Messages } from '@lingui/core';

/** Catalogues laid over the English in the code. `pseudo` shows which strings escaped translation. */
const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  pseudo: () => import('#locales/pseudo.po'),
};

/** The locale by which Intl formats what the program says in English. */
const english = 'en-GB';

/** Loads the reader's language; English, which every chunk carries, where there is no catalogue. */
export async function startLanguage(): Promise<void> {
  const catalog = await catalogs[wishedLanguage()]?.();
  i18n.loadAndActivate({ locale: english, messages: catalog?.messages ?? {} });
  document.documentElement.lang = english;
}

function wishedLanguage(): string {
  try {
    return localStorage.getItem('parley.language') ?? english;
  } catch {
    return english;
  }
}

export { i18n };
