import type { PublicDossier } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useTile } from '../hall/use-tile.ts';
import { useKiosk } from '../kiosk-context.ts';

/** From a dossier to a number for the sector that has it, where this very shop can give one. */
export function TakeForDossier({ dossier }: { dossier: PublicDossier }) {
  const words = useWords(lookUpKioskWords);
  const kioskSays = useWords(kioskWords);
  const { truth, act } = useKiosk();
  const tile = useTile(dossier.sector);
  const { shop, opening } = truth.hall;
  if (dossier.shop.code !== shop.code)
    return <p className="dossier-amiss">{words.elsewhere(dossier.shop.nameVi)}</p>;
  if (tile === null || tile.counters.length === 0) return null;
  const says =
    dossier.state === 'decided'
      ? words.takeToCollect
      : dossier.state === 'supplement'
        ? words.takeToSupplement
        : words.takeToAsk;
  return (
    <Button
      size="large"
      kind={dossier.state === 'decided' || dossier.state === 'supplement' ? 'primary' : 'plain'}
      data-choice
      disabled={!opening.open}
      onClick={() => act({ act: 'choose-sector', sector: dossier.sector })}
    >
      {opening.open ? says : kioskSays.closedNow}
    </Button>
  );
}
