import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import { useNames } from './use-names.ts';

/** A number with the icon of the sector it began with. */
export function TicketNumber({ label, called = false }: { label: string; called?: boolean }) {
  const names = useNames();
  const sector = names.firstSector(label);
  return (
    <NumberPlate
      label={label}
      sector={sector}
      group={names.group(sector)}
      tone={called ? 'called' : 'plain'}
    />
  );
}
