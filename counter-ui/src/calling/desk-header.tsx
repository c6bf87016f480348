import type { ShopId } from '@motcua/contracts/ids';
import type { Desk } from '@motcua/contracts/queue';
import { Clock } from '@motcua/ui/components/clock.tsx';
import { ConnectionDot } from '@motcua/ui/components/connection-dot.tsx';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { likelyHereWords } from '@motcua/ui/words/likely-here.ts';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { sessionQuestion } from '../asking/session-question.ts';
import { NoticeBell } from '../dossiers/notices/notice-bell.tsx';
import { ReceiptButton } from '../dossiers/receipt/receipt-button.tsx';
import { useNames } from '../shop/use-names.ts';
import { AccountMenu } from '../sign-in/account-menu.tsx';
import { DeskStatus } from './desk-status.tsx';
import { closeCounter } from './steps.ts';
import { TakeForButton } from './take-for/take-for-button.tsx';
import type { Run } from './use-press.ts';

type DeskHeaderProps = {
  desk: Desk;
  shopId: ShopId;
  now: number;
  live: Live<Desk>;
  timeZone: string;
  busy: boolean;
  run: Run;
};

/** Which counter, how it stands, who waits for it, and whether what is shown is true. */
export function DeskHeader({ desk, shopId, now, live, timeZone, busy, run }: DeskHeaderProps) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const names = useNames();
  const queryClient = useQueryClient();
  const close = async () => {
    if (await run(closeCounter(desk.counterId)))
      await queryClient.refetchQueries({ queryKey: sessionQuestion.queryKey });
  };
  return (
    <header className="desk-header">
      <div className="desk-name">
        <h1>{words.counterNumber(desk.number)}</h1>
        <span>
          {desk.shift?.standsInForName ? words.standsInFor(desk.shift.standsInForName) : desk.nameVi}
        </span>
      </div>
      <DeskStatus desk={desk} now={now} />
      <ul className="desk-waiting" aria-label={words.waitingBySector}>
        {waitingHere(desk).map(({ sector, waiting, short, likelyHere }) => (
          <li
            key={sector}
            title={[
              names.sector(sector),
              likelyHere !== null && likelyHereWords[language].numbersAndPeople(waiting, likelyHere),
              short > 0 && shortDeskWords[language].ofThem(short),
            ]
              .filter(Boolean)
              .join(': ')}
          >
            <span>{names.shortSector(sector)}</span>
            <strong className="tabular">
              {waiting}
              {likelyHere !== null && ` (~${likelyHere})`}
            </strong>
          </li>
        ))}
      </ul>
      {desk.current === null && <ReceiptButton shopId={shopId} current={null} />}
      <Link href="/dossiers" className="quiet-link desk-dossiers">
        {dossiersWords[language].nav}
      </Link>
      <TakeForButton shopId={shopId} />
      <ConnectionDot link={live.link} />
      <Clock className="desk-clock" timeZone={timeZone} clockAheadMs={live.clockAheadMs} />
      <NoticeBell />
      <AccountMenu>
        <button type="button" disabled={busy} onClick={() => void close()}>
          {words.closeCounter(desk.number)}
        </button>
      </AccountMenu>
    </header>
  );
}

/** The house counts the whole shop; the desk shows its own sectors, also those for which nobody waits. */
const waitingHere = ({ sectors, waiting }: Desk) =>
  sectors.map((sector) => ({
    sector,
    waiting: waiting.find((one) => one.sector === sector)?.waiting ?? 0,
    short: waiting.find((one) => one.sector === sector)?.short ?? 0,
    likelyHere: waiting.find((one) => one.sector === sector)?.likelyHere ?? null,
  }));
