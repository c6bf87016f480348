import type { BoardSetting } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import { PhoneCard } from './phone/phone-card.tsx';
import { SentenceLine } from './sentences/sentence-line.tsx';

type BoardFootProps = { hall: HallSnapshot; setting: Omit<BoardSetting, 'hall'>; upright: boolean };

/** What the board says beside the numbers: the sentences in their turns and, where phones take numbers, how. */
export function BoardFoot({ hall, setting, upright }: BoardFootProps) {
  const { sentences, phoneAddress, hallCode, board } = setting;
  const card = phoneAddress !== null && hallCode !== null ? { address: phoneAddress, hallCode } : null;
  const phones = card && <PhoneCard address={card.address} code={card.hallCode.code} />;
  return (
    <footer className={`board-foot ${card ? 'board-foot-card' : ''}`}>
      {upright && phones}
      <SentenceLine
        hall={hall}
        sentences={sentences}
        languages={board.look.languages}
        narrow={card !== null}
        upright={upright}
        zoomPercent={board.look.zoomPercent}
      />
      {!upright && phones}
    </footer>
  );
}
