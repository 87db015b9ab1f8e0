import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { parseCommonText } from '#domain/bracket-proposals.ts';
import type { Issue } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { draftsInOrder } from '#domain/text-drafts.ts';
import { byId } from '#nouns/by-id.ts';
import { useRows } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { CommonTextEditor } from './common-text-editor.tsx';
import { CompareDrafts } from './compare-drafts.tsx';
import { DraftsSection } from './drafts-section.tsx';
import { MarkedText } from './marked-text.tsx';
import { Proposals } from './proposals.tsx';
import { useCommonText } from './use-common-text.ts';
import s from './text-bench.module.css';

const DraftDialog = lazy(() =>
  import('./draft-dialog.tsx').then((m) => ({ default: m.DraftDialog })),
);

/** Texts beyond this are marked only in their beginning until all of it is asked for. */
const longest = 20_000;

interface TextBenchPanelProps {
  readonly negotiation: Negotiation;
  readonly issue: Issue;
}

/** The common text of an issue: written, marked, put aside as drafts, and compared. */
export function TextBenchPanel({ negotiation, issue }: TextBenchPanelProps) {
  const parties = useRows('parties', negotiation.id);
  const meetings = byId(useRows('meetings', negotiation.id));
  const sources = byId(useRows('sources', negotiation.id));
  const rows = useRows('textDrafts', negotiation.id);
  const drafts = draftsInOrder(rows.filter(({ issueId }) => issueId === issue.id));
  const isPast = useIsPast();
  const state = useCommonText(issue);
  const [keeping, setKeeping] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const text = useDeferredValue(isPast ? issue.commonText : state.text);
  const isCut = text.length > longest && !isWhole;
  const parts = parseCommonText(isCut ? text.slice(0, longest) : text, parties);
  const names = new Map(parties.map(({ id, name }) => [id as string, name]));
  const keep = async () => {
    const { text: kept } = state;
    if (!state.isChanged || (await state.save())) setKeeping(kept);
  };
  return (
    <div className={s.bench}>
      <NowOnly>
        <CommonTextEditor
          state={state}
          savedText={issue.commonText}
          onKeepDraft={() => void keep()}
        />
      </NowOnly>
      {text.trim() !== '' && (
        <section className={s.section} aria-labelledby="marked">
          <h2 className={s.heading} id="marked">
            <Trans>As it reads</Trans>
          </h2>
          <MarkedText parts={parts} names={names} />
          {isCut && (
            <Button size="small" onClick={() => setWhole(true)}>
              <Trans>Show all of it</Trans>
            </Button>
          )}
        </section>
      )}
      <Proposals parts={parts} names={names} />
      <DraftsSection
        issue={issue}
        drafts={drafts}
        book={{ parties: byId(parties), meetings, sources }}
      />
      <CompareDrafts drafts={drafts} currentText={issue.commonText} />
      <Suspense fallback={null}>
        {keeping !== null && (
          <DraftDialog issue={issue} text={keeping} onClose={() => setKeeping(null)} />
        )}
      </Suspense>
    </div>
  );
}
