import type { Dossier, DossierClock } from '@motcua/contracts/dossiers';
import { termInWords } from '@motcua/ui/words/deadlines.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { clockPart } from './clock-part.ts';
import { momentInWords } from './moment-in-words.ts';

type ClockListProps = { dossier: Dossier; agencyName: (agencyId: string) => string; now: number };

const names = {
  intake: 'intake',
  whole: 'whole',
  share: 'share',
  applicant: 'clockApplicant',
  financial: 'clockFinancial',
} as const;

/** A clock for each who can be late, side by side: the office’s own, each agency’s share, and the applicant’s. */
export function ClockList({ dossier, agencyName, now }: ClockListProps) {
  const words = useStaffWords(dossiersWords);
  return (
    <section className="dossier-card" aria-labelledby="dossier-clocks">
      <h2 id="dossier-clocks">{words.clocks}</h2>
      <ul className="clock-list">
        {dossier.clocks.map((clock) => (
          <Clock
            key={`${clock.kind} ${clock.agencyId} ${clock.startedAt}`}
            clock={clock}
            name={[
              words[names[clock.kind]],
              clock.kind === 'share' && clock.agencyId && agencyName(clock.agencyId),
            ]
              .filter(Boolean)
              .join(': ')}
            timeZone={dossier.timeZone}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
}

type ClockProps = { clock: DossierClock; name: string; timeZone: string; now: number };

function Clock({ clock, name, timeZone, now }: ClockProps) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const moment = (at: string) => momentInWords(at, timeZone, language);
  const part = clockPart(clock, now);
  const tone = clock.late ? 'late' : clock.stoppedAt ? 'done' : clock.pausedSince ? 'paused' : 'running';
  return (
    <li className={`clock clock-${tone}`}>
      <strong>{name}</strong>
      <span>{termInWords(clock.term, language)}</span>
      <svg
        viewBox="0 0 200 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.clockPart(String(Math.round(part * 100)))}
      >
        <rect className="clock-ground" width="200" height="10" />
        <rect className="clock-gone" width={Math.round(part * 200)} height="10" />
      </svg>
      <span className="tabular">
        {clock.stoppedAt
          ? words.clockStopped(moment(clock.stoppedAt))
          : words.clockUntil(moment(clock.dueAt))}
        {clock.late && ` · ${words.clockLate}`}
        {clock.pausedSince && ` · ${words.clockPaused(moment(clock.pausedSince))}`}
      </span>
    </li>
  );
}
