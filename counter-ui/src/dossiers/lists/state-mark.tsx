import type { DossierState } from '@motcua/contracts/dossiers';
import { dossierStates } from '@motcua/ui/words/dossiers-states.ts';
import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';
import {
  Ban,
  Banknote,
  CircleSlash,
  FileCheck,
  FileClock,
  FilePlus,
  Inbox,
  type LucideIcon,
  PackageCheck,
  Settings2,
  Undo2,
} from 'lucide-react';

const icons: Readonly<Record<DossierState, LucideIcon>> = {
  submitted: FilePlus,
  received: Inbox,
  refused: Ban,
  processing: Settings2,
  supplement: FileClock,
  financial: Banknote,
  withdrawn: Undo2,
  stopped: CircleSlash,
  decided: FileCheck,
  returned: PackageCheck,
};

/** Where a dossier stands, as an icon with words. */
export function StateMark({ state }: { state: DossierState }) {
  const { language } = useStaffLanguage();
  const Icon = icons[state];
  return (
    <span className="state-mark">
      <Icon size={16} aria-hidden="true" />
      {dossierStates[language][state]}
    </span>
  );
}
