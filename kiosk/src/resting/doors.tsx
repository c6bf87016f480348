import { readReceiptCode } from '@motcua/rules/dossiers/read-receipt-code';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { FileCheck2, FilePlus2, FileSearch } from 'lucide-react';
import { useEffect } from 'react';
import { onScan } from '../identify/scan-bell.ts';
import type { LookUpPurpose } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';

/** For whoever has a dossier here already: collecting, bringing more, asking. A receipt held before the scanner opens by itself. */
export function Doors() {
  const words = useWords(lookUpWords);
  const kioskSays = useWords(lookUpKioskWords);
  const { act, alone } = useKiosk();
  useEffect(
    () =>
      onScan((scanned) => {
        if (readReceiptCode(scanned) !== null) act({ act: 'open-look-up', purpose: 'look-up', scanned });
      }),
    [act],
  );
  const open = (purpose: LookUpPurpose) => act({ act: 'open-look-up', purpose, scanned: null });
  const doors = [
    { purpose: 'collect', says: kioskSays.collect, Icon: FileCheck2 },
    { purpose: 'supplement', says: kioskSays.supplement, Icon: FilePlus2 },
    { purpose: 'look-up', says: words.title, Icon: FileSearch },
  ] as const;
  return (
    <div className="resting-doors">
      {doors.map(({ purpose, says, Icon }) => (
        <button
          key={purpose}
          type="button"
          className="choice resting-door"
          disabled={alone.isAlone}
          onClick={() => open(purpose)}
        >
          <Icon className="choice-icon" size="1em" strokeWidth={1.5} aria-hidden="true" />
          <span className="choice-name">{says}</span>
        </button>
      ))}
    </div>
  );
}
