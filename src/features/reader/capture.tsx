import { makeAnchor } from '#domain/anchor.ts';
import { namesFor } from '#domain/capture-start.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { sentencesAround } from '#domain/sentences.ts';
import { paragraphAt, type Passage } from '#domain/source-paragraphs.ts';
import type { Source } from '#domain/source.ts';
import { openComposer, standAt, useComposer } from '#state/composer.ts';
import { useRows } from '#state/read.ts';
import { lazy, Suspense, useEffect, useState, type RefObject } from 'react';
import { CaptureBar } from './capture-bar.tsx';
import { captureCommands, type CaptureKind } from './capture-kinds.ts';
import { usePassage } from './use-passage.ts';

const loadDialog = () => import('./capture-dialog.tsx');
const CaptureDialog = lazy(() => loadDialog().then((m) => ({ default: m.CaptureDialog })));

interface CaptureProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly negotiation: Negotiation;
  readonly source: Source;
  readonly text: string;
  readonly paragraphs: readonly Passage[];
  readonly onMarks: (quoteIds: readonly string[]) => void;
}

/** Logging from the text that is open: the passage under the keys, the bar beside it, and its short forms. */
export function Capture(props: CaptureProps) {
  const { root, negotiation, source, text, paragraphs, onMarks } = props;
  const parties = useRows('parties', negotiation.id);
  const persons = useRows('persons', negotiation.id);
  const [kind, setKind] = useState<Exclude<CaptureKind, 'position'> | null>(null);
  const isComposing = useComposer((composer) => composer.start !== null);
  const { language } = source;
  const { passage } = usePassage(root, {
    text,
    paragraphs,
    language,
    onMarks,
    isBusy: kind !== null || isComposing,
    onLetter: (letter) => {
      const command = captureCommands.find((each) => each.letter === letter);
      if (command) capture(command.kind);
      return command !== undefined;
    },
  });
  const start = passage && startOf(passage);

  const capture = (wanted: CaptureKind) => {
    if (!start) return;
    if (wanted === 'position') openComposer({ negotiationId: negotiation.id, passage: start });
    else setKind(wanted);
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
        {kind && start && (
          <CaptureDialog
            kind={kind}
            negotiation={negotiation}
            source={source}
            passage={start}
            onClose={() => setKind(null)}
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
      names: namesFor(texts, parties, persons, source.published),
      language,
    };
  }
}
