import type { LocalDate } from '@motcua/contracts/dates';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { openingHoursWords } from '@motcua/ui/words/opening-hours.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';

type TakeBackDialogProps = { from: LocalDate; onClose: () => void };

/** Asks once before hours that have not begun are taken back. */
export function TakeBackDialog({ from, onClose }: TakeBackDialogProps) {
  const words = useStaffWords(openingHoursWords);
  const { language } = useStaffLanguage();
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const { shopId } = settings.shop;
  const save = useSave({ onSaved: onClose });
  const problem = inWords(save.error);
  return (
    <Dialog
      title={words.takeBackTitle}
      confirm={words.takeBackOf(dayInWords(from, language))}
      asking={save.isPending}
      problem={problem && <ProblemNote>{problem}</ProblemNote>}
      onConfirm={() =>
        save.mutate([
          (key) => ask('DELETE /shops/:shopId/hours/:fromDay', { params: { shopId, fromDay: from }, key }),
        ])
      }
      onClose={onClose}
    >
      <p>{words.takeBackLead}</p>
    </Dialog>
  );
}
