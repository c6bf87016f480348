import type { VoicePackId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { Mic, Upload } from 'lucide-react';
import { useState } from 'react';
import { ImportVoiceDialog } from './import-voice-dialog.tsx';
import { VoiceDialog } from './voice-dialog.tsx';

/** The two ways to a voice of one's own: record it here, or bring it in. */
export function BringVoices({ onAdded }: { onAdded: (packId: VoicePackId) => void }) {
  const words = useStaffWords(voiceAdminWords);
  const [open, setOpen] = useState<'record' | 'import' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="bring-voices">
      <Button icon={<Upload size={18} aria-hidden="true" />} onClick={() => setOpen('import')}>
        {words.importVoice}
      </Button>
      <Button kind="primary" icon={<Mic size={18} aria-hidden="true" />} onClick={() => setOpen('record')}>
        {words.addVoice}
      </Button>
      {open === 'record' && <VoiceDialog voice={null} onClose={close} onAdded={onAdded} />}
      {open === 'import' && <ImportVoiceDialog onClose={close} />}
    </div>
  );
}
