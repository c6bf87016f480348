import type { ListedDossier } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { AlarmClock, CircleAlert, CircleCheck, type LucideIcon, PauseCircle } from 'lucide-react';
import { type DueTone, dueInWords } from './due-in-words.ts';

const icons: Readonly<Record<DueTone, LucideIcon | null>> = {
  late: CircleAlert,
  soon: AlarmClock,
  paused: PauseCircle,
  calm: null,
  done: CircleCheck,
};

/** How a date stands, as an icon with words. */
export function DueMark({ dossier }: { dossier: Parameters<typeof dueInWords>[0] & Partial<ListedDossier> }) {
  const words = useStaffWords(dossiersWords);
  const { tone, text } = dueInWords(dossier, words);
  const Icon = icons[tone];
  if (text === '') return null;
  return (
    <span className={`due-mark due-${tone}`}>
      {Icon && <Icon size={16} aria-hidden="true" />}
      {text}
    </span>
  );
}
