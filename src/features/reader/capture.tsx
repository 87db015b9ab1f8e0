import { makeAnchor } from '#domain/anchor.ts';
import { namesFor } from '#domain/capture-start.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import { sentencesAround } from '#domain/sentences.ts';
import { paragraphAt, type Passage } from '#domain/source-paragraphs.ts';
import type { Source } from '#domain/source.ts';
import type { Suggestion } from '#domain/suggestion.ts';
import { openComposer, standAt, useComposer } from '#state/composer.ts';
import { lazy, Suspense, useEffect, type RefObject } from 'react';
import { CaptureBar } from './capture-bar.tsx';
import { captureCommands, type CaptureKind, type Capturing } from './capture-kinds.ts';
import { startOfSuggestion } from './suggested-start.ts';
import { selectPassage } from './text-place.ts';
import { usePassage } from './use-passage.ts';

const loadDialog = () => import('./capture-dialog.tsx');
const CaptureDialog = lazy(() => loadDialog().then((m) => ({ default: m.CaptureDialog })));

interface CaptureProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly negotiation: Negotiation;
  readonly source: Source;
  readonly text: string;
  readonly paragraphs: readonly Passage[];
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  readonly suggestions: readonly Suggestion[];
  /** The short form that is open. */
  readonly open: Capturing | null;
  readonly onOpen: (capturing: Capturing | null) => void;
  /** Changes when the marks in the text do. */
  readonly version: number;
  readonly onMarks: (quoteIds: readonly string[]) => void;
}

/** Logging from the text that is open: the passage under the keys, the bar beside it, and its short forms. */
export function Capture(props: CaptureProps) {
  const { root, negotiation, source, text, paragraphs, suggestions, open, onOpen } = props;
  const isComposing = useComposer((composer) => composer.start !== null);
  const { language } = source;
  const { passage, setPassage } = usePassage(root, {
    text,
    paragraphs,
    language,
    onMarks: props.onMarks,
    version: props.version,
    isBusy: open !== null || isComposing,
    onLetter: (letter) => {
      if (letter === 'g') return goOn();
      if (letter === 'enter') return takeUp();
      const command = captureCommands.find((each) => each.letter === letter);
      if (command) capture(command.kind);
      return command !== undefined;
    },
  });
  const suggested = suggestions.find(
    ({ start: from, end }) => from === passage?.start && end === passage.end,
  );
  const start = passage && startOf(passage);

  // A letter means the words that are selected; Enter what is suggested of them.
  const capture = (kind: CaptureKind, from = start) => {
    if (!from) return;
    if (kind === 'position') openComposer({ negotiationId: negotiation.id, passage: from });
    else onOpen({ kind, start: from });
  };
  const goOn = () => {
    const from = passage?.start ?? -1;
    const next = suggestions.find(({ start: at }) => at > from);
    if (!next || !root.current) return false;
    const { start: begin, end } = next;
    setPassage({ start: begin, end });
    selectPassage(root.current, { start: begin, end });
    return true;
  };
  const takeUp = () => {
    if (suggested) capture(suggested.kind, startOfSuggestion(text, source, suggested));
    return suggested !== undefined;
  };

  // The key L and the button above mean this passage too.
  useEffect(() => {
    standAt(start ? { passage: start } : {});
    return () => standAt({});
  }, [start]);

  const isAny = passage !== null;
  useEffect(() => {
    // By the time that a form is wanted it is there.
    if (isAny) void loadDialog();
  }, [isAny]);

  return (
    <>
      {passage && <CaptureBar root={root} passage={passage} onCapture={capture} />}
      <Suspense fallback={null}>
        {open && (
          <CaptureDialog
            kind={open.kind}
            negotiation={negotiation}
            source={source}
            passage={open.start}
            onClose={() => onOpen(null)}
          />
        )}
      </Suspense>
    </>
  );

  function startOf(found: Passage) {
    const at = paragraphs[paragraphAt(paragraphs, found.start)] ?? found;
    const around = sentencesAround(text, at, found, language);
    const words = (each: Passage) => text.slice(each.start, each.end);
    const texts = { passage: words(found), sentence: words(around), paragraph: words(at) };
    return {
      quote: { ...makeAnchor(text, found.start, found.end), sourceId: source.id },
      names: namesFor(texts, props.parties, props.persons, source.published),
      language,
    };
  }
}
