import type { ShopId } from '@motcua/contracts/ids';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { takeForWords } from '@motcua/ui/words/take-for.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { directoryQuestion } from '../../shop/directory-question.ts';
import { TicketNumber } from '../../shop/ticket-number.tsx';
import { TakeForFields } from './take-for-fields.tsx';
import { emptyWish } from './wish.ts';
import './take-for.css';

/** Takes a number for somebody who cannot, and shows it large. A second press while the first is under way is the same wish. */
export function TakeForDialog({ shopId, onClose }: { shopId: ShopId; onClose: () => void }) {
  const words = useStaffWords(takeForWords);
  const inWords = useProblemWords();
  const { data: directory } = useQuery(directoryQuestion(shopId));
  const [wish, setWish] = useState(emptyWish);
  const [key, setKey] = useState(freshKey);
  const take = useMutation({
    mutationFn: () => ask('POST /shops/:shopId/visits', { params: { shopId }, body: wish, key }),
    // Out of reach, the same key is tried again; refused, it was another wish.
    onError: (error) => error instanceof Refused && error.code !== 'unavailable' && setKey(freshKey()),
  });
  /** Another wish is another number: it gets a key of its own. */
  const change = (next: typeof wish) => {
    setWish(next);
    setKey(freshKey());
  };
  const startAnew = () => {
    change(emptyWish);
    take.reset();
  };
  return (
    <Dialog
      title={words.title}
      confirm={take.data ? words.again : words.confirm}
      canConfirm={take.data !== undefined || wish.sectors.length > 0}
      asking={take.isPending}
      problem={take.error instanceof Refused && <ProblemNote>{inWords(take.error)}</ProblemNote>}
      onConfirm={() => (take.data ? startAnew() : take.mutate())}
      onClose={onClose}
    >
      {take.data ? (
        <div className="take-for-given" role="status">
          <p>{words.given}</p>
          <p className="take-for-number">
            <TicketNumber label={take.data.label} />
          </p>
          <p>{words.writeDown}</p>
        </div>
      ) : (
        directory && <TakeForFields directory={directory} wish={wish} onChange={change} />
      )}
    </Dialog>
  );
}
