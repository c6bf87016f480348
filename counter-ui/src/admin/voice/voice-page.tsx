import type { VoicePackId } from '@motcua/contracts/ids';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { BringVoices } from './bring-voices.tsx';
import { Studio } from './studio.tsx';
import { VoicesOfLanguage } from './voices-of-language.tsx';
import { voiceQuestion, voicesQuestion } from './voices-question.ts';
import './voice.css';

/** The voices of the shop: those that are there, and the studio in which one is recorded. */
export function VoicePage() {
  const [open, setOpen] = useState<VoicePackId | null>(null);
  if (open === null) return <VoiceList onRecord={setOpen} />;
  return <OpenVoice packId={open} onBack={() => setOpen(null)} />;
}

function OpenVoice({ packId, onBack }: { packId: VoicePackId; onBack: () => void }) {
  const inWords = useProblemWords();
  const { data, error } = useQuery(voiceQuestion(packId));
  if (error) return <ProblemNote>{inWords(error)}</ProblemNote>;
  return data ? <Studio voice={data} onBack={onBack} /> : <PageSkeleton />;
}

const order = ['vi', 'km', 'en'] as const;

function VoiceList({ onRecord }: { onRecord: (packId: VoicePackId) => void }) {
  const words = useStaffWords(voiceAdminWords);
  const page = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings, may } = useShopSettings();
  const { data, error } = useQuery(voicesQuestion(settings.shop.shopId));
  const mayManage = may('voice.manage');
  return (
    <PageFrame
      title={page.navVoice}
      lead={words.lead}
      readOnly={!mayManage}
      aside={mayManage && <BringVoices onAdded={onRecord} />}
    >
      {error && <ProblemNote>{inWords(error)}</ProblemNote>}
      {!data && !error && <PageSkeleton />}
      {data &&
        order.map((language) => (
          <VoicesOfLanguage
            key={language}
            language={language}
            packs={data.packs.filter((pack) => pack.language === language)}
            builtIn={data.builtIn.filter((voice) => voice.language === language)}
            onRecord={mayManage ? onRecord : null}
          />
        ))}
    </PageFrame>
  );
}
