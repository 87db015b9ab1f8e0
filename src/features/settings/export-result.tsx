import { bookWords } from '#domain/book-words.ts';
import type { Exported, WrittenFile } from '#state/files.ts';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatBytes } from './format-bytes.ts';
import s from './settings.module.css';

/** What became of an export: what the file holds, or why there is none. */
export function ExportResult({ exported }: { readonly exported: Exported }) {
  const { t } = useLingui();
  if (exported.ok) return <Written file={exported.file} />;
  if (exported.problem === 'stopped') {
    return (
      <p className={s['quiet']} role="status">
        <Trans>The export was cancelled. No file was written.</Trans>
      </p>
    );
  }
  return (
    <div role="alert">
      <Callout tone="danger" title={t`No file was written`}>
        {exported.problem === 'unread' && (
          <Trans>
            The browser could not read its database. Nothing was changed. Reload the page, then
            export again.
          </Trans>
        )}
        {exported.problem === 'gone' && (
          <Trans>
            This negotiation is no longer on this device. Choose another one, or everything.
          </Trans>
        )}
        {exported.problem === 'unwritten' && (
          <Trans>
            The file could not be made, perhaps because memory ran out. Your data here is untouched.
            Export one negotiation at a time, or reload the page and try again.
          </Trans>
        )}
      </Callout>
    </div>
  );
}

function Written({ file }: { readonly file: WrittenFile }) {
  const { i18n } = useLingui();
  const { name } = file;
  const holds = bookWords(file.counts).map((words) => i18n._(words));
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(holds);
  const size = formatBytes(file.bytes, i18n.locale);
  const digest = file.digest.slice(0, 12);
  return (
    <div className={s['result']} role="status">
      <p className={s['text']}>
        <Trans>
          Handed to the browser to save: <b>{name}</b>, {size}.
        </Trans>
      </p>
      <p className={s['quiet']}>{list}</p>
      <p className={s['quiet']}>
        <Trans>
          Digest <span className="num">{digest}</span>: two files with the same digest hold the
          same.
        </Trans>
      </p>
    </div>
  );
}
