import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { useEffect, useRef } from 'react';

/** Below this nothing is shown, in dB. */
const lowestDb = -50;

/** How loud the microphone hears, while it records: too quiet on the left, too loud on the right. */
export function LevelMeter({ level }: { level: () => number }) {
  const words = useStaffWords(voiceAdminWords);
  const bar = useRef<HTMLDivElement>(null);
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    let frame = requestAnimationFrame(function show() {
      const share = shareOf(level());
      bar.current?.style.setProperty('--level', String(share));
      if (meter.current) meter.current.value = share;
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [level]);
  return (
    <div ref={bar} className="level-meter">
      <meter ref={meter} min={0} max={1} value={0} aria-label={words.level} />
    </div>
  );
}

const shareOf = (peak: number): number =>
  Math.max(0, Math.min(1, 1 - (20 * Math.log10(Math.max(peak, 1e-6))) / lowestDb));
