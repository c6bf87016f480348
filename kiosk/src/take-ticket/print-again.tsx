import type { VisitId } from '@motcua/contracts/ids';
import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useKiosk } from '../kiosk-context.ts';

type Asked =
  | { state: 'no' | 'asking' | 'printing' }
  | { state: 'refused'; code: ProblemCode; params: ProblemParams };

/** The slip once more, for whoever did not find it. It is marked as a copy and never makes a second ticket. */
export function PrintAgain({
  visitId,
  onPress,
  onCopy,
}: {
  visitId: VisitId;
  onPress: () => void;
  /** The house has counted one more copy. */
  onCopy: (copy: number) => void;
}) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { deviceToken } = useKiosk();
  const [asked, setAsked] = useState<Asked>({ state: 'no' });
  const printAgain = () => {
    onPress();
    setAsked({ state: 'asking' });
    ask('POST /visits/:visitId/reprints', { params: { visitId }, body: {}, deviceToken }).then(
      ({ copy }) => {
        onCopy(copy);
        setAsked({ state: 'printing' });
      },
      (error: unknown) => {
        const { code, params } = error instanceof Refused ? error : new Refused('internal', {}, 0);
        setAsked({ state: 'refused', code, params });
      },
    );
  };
  if (asked.state === 'refused') {
    return <p role="alert">{problemInWords(asked.code, asked.params, language)}</p>;
  }
  if (asked.state === 'printing') return <p role="status">{words.printedAgain}</p>;
  return (
    <Button
      size="large"
      icon={<Printer size="1.2em" aria-hidden="true" />}
      disabled={asked.state === 'asking'}
      onClick={printAgain}
    >
      {asked.state === 'asking' ? words.printingAgain : words.printAgain}
    </Button>
  );
}
