import type { PublicDossier } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { shortErrandsWords } from '@motcua/ui/words/short-errands.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useTile } from '../hall/use-tile.ts';
import { waitInWords } from '../hall/wait-in-words.ts';
import type { ShortErrand } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';

/**
 * From a dossier to a number for the sector that has it, where this very shop can give one: of the short queue where there
 * is something to collect or to bring.
 */
export function TakeForDossier({ dossier }: { dossier: PublicDossier }) {
  const words = useWords(lookUpKioskWords);
  const kioskSays = useWords(kioskWords);
  const errands = useWords(shortErrandsWords);
  const { truth, act } = useKiosk();
  const tile = useTile(dossier.sector);
  const { shop, opening } = truth.hall;
  if (dossier.shop.code !== shop.code)
    return <p className="dossier-amiss">{words.elsewhere(dossier.shop.nameVi)}</p>;
  if (tile === null || tile.counters.length === 0) return null;
  const purpose = errandOf(dossier);
  const short = purpose === null ? '' : waitInWords(tile.shortWait, kioskSays);
  const says =
    purpose === 'collect'
      ? words.takeToCollect
      : purpose === 'supplement'
        ? words.takeToSupplement
        : words.takeToAsk;
  const take = () =>
    purpose === null
      ? act({ act: 'choose-sector', sector: dossier.sector })
      : act({
          act: 'choose-short',
          sector: dossier.sector,
          errand: { purpose, dossierCode: dossier.code },
        });
  return (
    <Button
      size="large"
      kind={purpose === null ? 'plain' : 'primary'}
      data-choice
      disabled={!opening.open}
      onClick={take}
    >
      <span className="dossier-take">
        {opening.open ? says : kioskSays.closedNow}
        {opening.open && short !== '' && <small>{errands.wait(short)}</small>}
      </span>
    </Button>
  );
}

/** What somebody can come for at the short queue: as the dossier stands, not as a door was pressed. */
function errandOf({ state }: PublicDossier): ShortErrand['purpose'] | null {
  if (state === 'decided') return 'collect';
  return state === 'supplement' ? 'supplement' : null;
}
