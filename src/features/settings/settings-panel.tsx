import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { FilesSection } from './files-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { TrashSection } from './trash-section.tsx';
import s from './settings.module.css';

/** What this device prefers, how it keeps what is recorded, and files in and out. */
export function SettingsPanel() {
  return (
    <div className={s['settings']}>
      <AppearanceSection />
      <FilesSection />
      <BackupSection />
      <RecoverySection />
      <TrashSection />
      <StorageSection />
      <AboutSection />
    </div>
  );
}
