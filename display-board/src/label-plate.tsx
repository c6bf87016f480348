import type { SectorTile } from '@motcua/contracts/hall';
import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import { sectorOfLabel } from './sector-of-label.ts';

type LabelPlateProps = { label: string; sectors: readonly SectorTile[]; tone: 'night' | 'gold' };

/** A number's plate with the icon of the sector it began with. */
export function LabelPlate({ label, sectors, tone }: LabelPlateProps) {
  const tile = sectorOfLabel(label, sectors);
  return <NumberPlate label={label} sector={tile?.sector ?? null} group={tile?.deskGroup} tone={tone} />;
}
