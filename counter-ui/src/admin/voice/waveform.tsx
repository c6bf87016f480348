import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { useMemo } from 'react';
import { peaksOf } from './peaks-of.ts';
import { keptSeconds, type Take } from './take.ts';

const parts = 240;
const height = 100;

/** A take as it looks: what is cut off is dim, and a line stands at each cut. */
export function Waveform({ take }: { take: Take }) {
  const words = useStaffWords(voiceAdminWords);
  const { language } = useStaffLanguage();
  const { samples, speech } = take;
  const peaks = useMemo(() => peaksOf(samples, parts), [samples]);
  const place = (sample: number) => (parts * sample) / Math.max(1, samples.length);
  const isKept = (part: number) => speech !== null && part >= place(speech.from) && part < place(speech.to);
  return (
    <svg
      className="waveform"
      viewBox={`0 0 ${parts} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.waveform(keptSeconds(take, language))}
    >
      {peaks.map((peak, part) => {
        const half = Math.max(0.6, (peak * height) / 2);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of a drawing is nothing but its place
            key={part}
            className={isKept(part) ? 'wave-kept' : 'wave-cut'}
            x={part + 0.15}
            y={height / 2 - half}
            width={0.7}
            height={2 * half}
          />
        );
      })}
      {speech &&
        [speech.from, speech.to].map((sample) => (
          <line key={sample} className="wave-edge" x1={place(sample)} x2={place(sample)} y1={0} y2={height} />
        ))}
    </svg>
  );
}
