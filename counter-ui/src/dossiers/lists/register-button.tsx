import type { ShopId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { registerWords } from '@motcua/ui/words/register.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { RegisterDialog } from './register-dialog.tsx';

type RegisterButtonProps = {
  shopId: ShopId;
  sectors: readonly { code: string; name: string }[];
  /** The sector that the list shows; empty: all of them. */
  sector: string;
  /** The shop's own day; the register begins with the first of its month. */
  today: string;
};

/** Opens the register of a sector on paper, in a window of its own. */
export function RegisterButton(props: RegisterButtonProps) {
  const words = useStaffWords(registerWords);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={<BookOpen size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {words.open}
      </Button>
      {isOpen && <RegisterDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}
