import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { NowOnly } from '#nouns/now-only.tsx';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { blocsOf } from '#domain/bloc.ts';
import { partyRoleLabels, type Party } from '#domain/party.ts';
import { mayDelete } from '#state/deletion.ts';
import { notify } from '#state/notices.ts';
import { menuItem } from '#state/commands/menu-item.ts';
import { deleteRecord, editRecord, showHistory } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { write } from '#state/write.ts';
import { Tag } from '#ui/badge.tsx';
import { Icon } from '#ui/icon.tsx';
import { MenuButton } from '#ui/menu.tsx';
import type { useOrder } from '#ui/use-order.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { scrollTo } from './scroll-to.ts';
import s from './parties-panel.module.css';

interface PartyRowProps {
  readonly party: Party;
  readonly parties: readonly Party[];
  readonly isOurs: boolean;
  readonly isCurrent: boolean;
  /** Without it the party keeps its place, and its name opens nothing. */
  readonly order: ReturnType<typeof useOrder> | undefined;
  readonly onEdit: () => void;
  readonly onMoveUp: (() => void) | undefined;
  readonly onMoveDown: (() => void) | undefined;
}

export function PartyRow(props: PartyRowProps) {
  const { t } = useLingui();
  const isShown = useIsShown();
  const { party, parties, isOurs, isCurrent, order, onEdit } = props;
  const { id, name, shortName } = party;
  const selectable = useSelectable(id, name);
  return (
    <li
      className={s.row}
      {...selectable.row}
      data-current={isCurrent || undefined}
      ref={isCurrent ? scrollTo : undefined}
      {...order?.row(id)}
    >
      {selectable.check && <RowCheck {...selectable.check} />}
      {order && (
        <span className={s.handle} title={t`Drag to another place`} {...order.handle(id)}>
          <Icon name="drag" />
        </span>
      )}
      <div className={s.body}>
        <p className={s.head}>
          <NowOnly past={<b dir="auto">{name}</b>}>
            <button
              type="button"
              data-main
              className={s.name}
              dir="auto"
              onClick={onEdit}
              aria-keyshortcuts={order && 'Alt+ArrowUp Alt+ArrowDown'}
            >
              {name}
            </button>
          </NowOnly>
          {shortName !== '' && isShown('shortName') && (
            <span className={s.quiet} dir="auto">
              {shortName}
            </span>
          )}
          {isOurs && (
            <Tag tone="accent">
              <Trans>our side</Trans>
            </Tag>
          )}
        </p>
        <PartyFacts party={party} parties={parties} />
      </div>
      <NowOnly>
        <PartyMenu {...props} />
      </NowOnly>
    </li>
  );
}

function PartyFacts({
  party,
  parties,
}: {
  readonly party: Party;
  readonly parties: readonly Party[];
}) {
  const { t, i18n } = useLingui();
  const isShown = useIsShown();
  const list = new Intl.ListFormat(i18n.locale);
  const blocs = list.format(blocsOf(party, parties).map(({ name }) => name));
  const aliases = list.format(Object.keys(party.aliases));
  const facts = [
    ...(isShown('role') ? [i18n._(partyRoleLabels[party.role])] : []),
    ...(blocs === '' || !isShown('blocs') ? [] : [t`member of ${blocs}`]),
    ...(aliases === '' || !isShown('aliases') ? [] : [t`also ${aliases}`]),
  ];
  if (facts.length === 0) return null;
  return (
    <p className={s.quiet} dir="auto">
      {facts.join(' · ')}
    </p>
  );
}

function PartyMenu({ party, onEdit, onMoveUp, onMoveDown }: PartyRowProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { id, name } = party;
  const remove = async () => {
    if (!(await mayDelete([{ ...party, table: 'parties', title: name }]))) return;
    const outcome = await write.deleteRow('parties', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the party “${name}”.`, { label: t`Undo`, run });
  };
  const act = (action: string) => {
    if (action === 'edit') onEdit();
    if (action === 'up') onMoveUp?.();
    if (action === 'down') onMoveDown?.();
    if (action === 'history') void navigate(paths.history(party.negotiationId, id));
    if (action === 'delete') void remove();
  };
  useRecordOffer({
    noun: 'parties',
    id,
    title: name,
    has: [editRecord, showHistory, deleteRecord],
    run: act,
  });
  return (
    <MenuButton
      label={t`More for “${name}”`}
      size="small"
      onAction={act}
      items={[
        { ...menuItem(i18n, editRecord, 'parties'), icon: 'edit' },
        {
          id: 'up',
          label: t`Move up`,
          icon: 'arrow-up',
          shortcut: 'Alt ↑',
          isDisabled: !onMoveUp,
        },
        {
          id: 'down',
          label: t`Move down`,
          icon: 'arrow-down',
          shortcut: 'Alt ↓',
          isDisabled: !onMoveDown,
        },
        { ...menuItem(i18n, showHistory, 'parties'), icon: 'undo' },
        {
          ...menuItem(i18n, deleteRecord, 'parties'),
          icon: 'trash',
          isDanger: true,
          separatorBefore: true,
        },
      ]}
    />
  );
}
