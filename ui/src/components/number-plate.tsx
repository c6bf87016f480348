import type { DeskGroup } from '@motcua/contracts/catalogue';
import './number-plate.css';
import { SectorIcon } from './sector-icon.tsx';

type NumberPlateProps = {
  /** As stored with the ticket: "A001". */
  label: string;
  /** The sector of its first stop, for the icon; null where it is not known: the plate then stands without. */
  sector: string | null;
  group?: DeskGroup;
  /** `called` and `gold` are for the number that is asked to come; `night` stands on the board. */
  tone?: 'plain' | 'called' | 'night' | 'gold';
};

/** A ticket's number, drawn the same way on every screen. It takes the size of the letters around it. */
export function NumberPlate({ label, sector, group, tone = 'plain' }: NumberPlateProps) {
  return (
    <span className={`number-plate number-plate-${tone}`}>
      {sector !== null && <SectorIcon className="number-plate-icon" sector={sector} group={group} />}
      <span translate="no">{label}</span>
    </span>
  );
}
