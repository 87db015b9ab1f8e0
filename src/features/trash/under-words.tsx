import type { TrashName } from '#domain/trash-item.ts';
import { trashNameWords } from '#domain/trash-words.ts';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** "It stands in the track “X”, which is in the trash too." */
export function UnderWords({ under }: { readonly under: readonly TrashName[] }) {
  const { t, i18n } = useLingui();
  const names = under.map((each) => i18n._(trashNameWords(each)));
  const list = new Intl.ListFormat(i18n.locale).format(names);
  return t`It stands in ${list}, ${plural(under.length, { one: 'which is in the trash too.', other: 'which are in the trash too.' })}`;
}
