import type { Device } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { boardLookWords } from '@motcua/ui/words/board-look.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useSave } from '../use-save.ts';

/** Lets a screen of the hall show its name, and says so beside it. */
export function IdentifyButton({ device }: { device: Device }) {
  const words = useStaffWords(boardLookWords);
  const inWords = useProblemWords();
  const save = useSave();
  const { deviceId, name } = device;
  return (
    <>
      <span role="status" className="device-identified">
        {save.error ? inWords(save.error) : save.isSuccess ? words.identified : ''}
      </span>
      <button
        type="button"
        className="text-button"
        aria-label={words.identifyOf(name)}
        disabled={save.isPending}
        onClick={() =>
          save.mutate([
            (key) => ask('POST /devices/:deviceId/identification', { params: { deviceId }, body: {}, key }),
          ])
        }
      >
        {words.identify}
      </button>
    </>
  );
}
