import { commands } from '#state/commands/all.ts';
import { groupLabels, type CommandGroup } from '#state/commands/command.ts';
import { keyText } from '#state/commands/key-text.ts';
import { usePreferences } from '#state/preferences.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import s from './help.module.css';

/** Every command with its keys, from the definitions that the keys themselves use. */
export function HelpPanel() {
  const { i18n } = useLingui();
  const areLettersOn = usePreferences((preferences) => preferences.letterKeys);
  return (
    <div className={s.panel}>
      <div className={s.intro}>
        <p>
          {areLettersOn ? (
            <Trans>
              Keys are as in the issue trackers that you may know. Those of one letter do nothing
              while you type in a field, and can be switched off in{' '}
              <Link to={paths.settings}>Settings</Link>.
            </Trans>
          ) : (
            <Trans>
              Keys of one letter are switched off in <Link to={paths.settings}>Settings</Link>; the
              others work.
            </Trans>
          )}
        </p>
        <Button className="no-print" icon="print" onClick={() => print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      <div className={s.groups}>
        {groups.map((group) => (
          <section key={group} className={s.group} aria-labelledby={`keys-${group}`}>
            <h2 id={`keys-${group}`}>{i18n._(groupLabels[group])}</h2>
            <dl className={s.list}>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className={s.row} data-command={command.id}>
                    <dt>{i18n._(command.label)}</dt>
                    <dd>
                      {command.keys.length === 0 && (
                        <span className={s.none}>
                          <Trans>no key</Trans>
                        </span>
                      )}
                      {command.keys.map((key) => (
                        <kbd key={key}>{keyText(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}

const groups = Object.keys(groupLabels) as readonly CommandGroup[];
