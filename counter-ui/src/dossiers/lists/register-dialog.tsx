import type { ShopId } from '@motcua/contracts/ids';
import { registerWords } from '@motcua/ui/words/register.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';

type RegisterDialogProps = {
  shopId: ShopId;
  sectors: readonly { code: string; name: string }[];
  sector: string;
  today: string;
  onClose: () => void;
};

/** Of which sector, and of which days. */
export function RegisterDialog({ shopId, sectors, sector, today, onClose }: RegisterDialogProps) {
  const words = useStaffWords(registerWords);
  const [wish, setWish] = useState({
    sector: sector || (sectors[0]?.code ?? ''),
    from: `${today.slice(0, 7)}-01`,
    to: today,
  });
  const isWrong = wish.from === '' || wish.to === '' || wish.from > wish.to;
  const show = () => {
    const days = new URLSearchParams({ from: wish.from, to: wish.to });
    window.open(`/api/v1/shops/${shopId}/registers/${wish.sector}?${days}`, '_blank', 'noopener');
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      confirm={words.show}
      canConfirm={!isWrong && wish.sector !== ''}
      onConfirm={show}
      onClose={onClose}
    >
      <p>{words.lead}</p>
      <Field label={words.sector}>
        {(control) => (
          <select
            {...control}
            className="select-input"
            value={wish.sector}
            onChange={({ target }) => setWish({ ...wish, sector: target.value })}
          >
            {sectors.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={words[end]} error={end === 'to' && isWrong ? words.wrongDays : null}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              type="date"
              value={wish[end]}
              onChange={({ target }) => setWish({ ...wish, [end]: target.value })}
            />
          )}
        </Field>
      ))}
    </Dialog>
  );
}
