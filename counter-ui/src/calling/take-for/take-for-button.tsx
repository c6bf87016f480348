import type { ShopId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { takeForWords } from '@motcua/ui/words/take-for.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { TakeForDialog } from './take-for-dialog.tsx';

/** Opens the question for whom a number is taken. */
export function TakeForButton({ shopId }: { shopId: ShopId }) {
  const words = useStaffWords(takeForWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isOpen && <TakeForDialog shopId={shopId} onClose={() => setOpen(false)} />}
    </>
  );
}
