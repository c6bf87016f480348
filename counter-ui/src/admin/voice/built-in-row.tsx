import type { BuiltInVoice } from '@motcua/contracts/voice';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';

/** A voice that every board brings along: it can be heard and not be changed. */
export function BuiltInRow({ voice, speaks }: { voice: BuiltInVoice; speaks: boolean }) {
  const words = useStaffWords(voiceAdminWords);
  const { region, recorded } = voice;
  if (recorded === null) return null;
  const spoken = recorded.madeBy === 'machine' ? words.byMachine : recorded.speaker;
  return (
    <tr>
      <td>
        <strong>
          {[recorded.name, region && (region === 'north' ? words.north : words.south)]
            .filter(Boolean)
            .join(', ')}
        </strong>
        <small className="voice-licence">{recorded.licence}</small>
      </td>
      <td>{spoken}</td>
      <td>
        {words.builtIn}
        {speaks && <small className="voice-note">{words.spokenInstead}</small>}
      </td>
      <td />
    </tr>
  );
}
