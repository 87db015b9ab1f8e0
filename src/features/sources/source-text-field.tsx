import { paragraphsIn } from '#domain/source-paragraphs.ts';
import { readPasted } from '#state/source-file.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef } from 'react';
import { longPaste } from './arrived-text.ts';
import { withText, type SourceForm } from './source-form.ts';
import s from './source-text-field.module.css';

interface SourceTextFieldProps {
  readonly value: SourceForm;
  readonly change: (fields: Partial<SourceForm>) => void;
  readonly onFile: (file: File) => void;
  readonly isReading: boolean;
  /** A file hovers over the page. */
  readonly isOver: boolean;
}

/** The text of a new source: pasted, dropped or opened; without one it is a reference only. */
export function SourceTextField(props: SourceTextFieldProps) {
  const { value, change, onFile, isReading, isOver } = props;
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isWhole = value.fileName !== '' || value.text.length > longPaste;

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const into = area.current;
    if (!into || (html === '' && plain.length < 200)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = into;
    void readPasted(html, plain).then((found) => {
      const before = value.text.slice(0, selectionStart);
      const text = `${before}${found.text}${value.text.slice(selectionEnd)}`;
      change(withText(value, { ...found, text }, { format: 'pasted', fileName: '' }));
    });
  });
  useEffect(() => {
    const { current } = area;
    if (isWhole || !current) return undefined;
    const listen = (event: ClipboardEvent) => onPaste(event);
    current.addEventListener('paste', listen);
    return () => current.removeEventListener('paste', listen);
  }, [isWhole]);

  return (
    <div className={s['field']} data-over={isOver || undefined}>
      {isWhole ? (
        <div role="group" aria-label={t`Text`}>
          <p className={s['facts']}>
            <strong dir="auto">{value.fileName || t`Pasted text`}</strong>
            {' · '}
            <Plural
              value={paragraphsIn(value.text).length}
              one="# paragraph"
              other="# paragraphs"
            />
            {' · '}
            <Plural value={value.text.length} one="# character" other="# characters" />
          </p>
          <TextBlock
            text={value.text.slice(0, 1200)}
            clamp={5}
            lang={value.language || undefined}
          />
          <Button
            size="small"
            variant="quiet"
            icon="close"
            onClick={() => change({ text: '', format: 'pasted', fileName: '' })}
          >
            <Trans>Take the text out</Trans>
          </Button>
        </div>
      ) : (
        <TextArea
          ref={area}
          label={t`Text`}
          description={t`Paste it here, or drop or open a file. Leave it blank for a reference only.`}
          autoFocus
          rows={4}
          maxRows={10}
          value={value.text}
          onChange={(text) => change({ text })}
        />
      )}
      <Button
        size="small"
        icon="upload"
        isBusy={isReading}
        onClick={() => chooser.current?.click()}
      >
        {isReading ? <Trans>Reading the file</Trans> : <Trans>Open a document</Trans>}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        aria-label={t`Document`}
        accept=".txt,.md,.html,.htm,.docx,.pdf,.eml"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
