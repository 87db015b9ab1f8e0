import type { MarkedText } from '#domain/marked-text.ts';

/** A text with what was found in it marked. */
export function MarkedWords({ of: { text, marks, isCut } }: { readonly of: MarkedText }) {
  const parts = marks.flatMap(([start, end], at) => [
    <span key={`${start} before`}>{text.slice(marks[at - 1]?.[1] ?? 0, start)}</span>,
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {isCut[0] && '… '}
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
      {isCut[1] && ' …'}
    </>
  );
}
