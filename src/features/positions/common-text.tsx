import { bracketsOf } from '#domain/brackets.ts';
import s from './common-text.module.css';

interface CommonTextProps {
  readonly text: string;
  readonly isClamped?: boolean | undefined;
}

/** The common text of an issue with the brackets of what is not agreed marked. */
export function CommonText({ text, isClamped = false }: CommonTextProps) {
  const shown = isClamped ? text.slice(0, 600) : text;
  return (
    <span className={s.text} data-clamped={isClamped || undefined} dir="auto">
      {bracketsOf(shown).map((part, index) =>
        part.depth === 0 ? (
          part.text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- parts are never moved, only replaced as a whole
          <BracketedPart key={index} text={part.text} />
        ),
      )}
    </span>
  );
}

function BracketedPart({ text }: { readonly text: string }) {
  const opens = text.startsWith('[');
  const closes = text.endsWith(']');
  return (
    <span className={s.open}>
      {opens && <b>[</b>}
      {text.slice(opens ? 1 : 0, closes ? -1 : undefined)}
      {closes && <b>]</b>}
    </span>
  );
}
