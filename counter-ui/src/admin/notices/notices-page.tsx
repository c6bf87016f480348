import type { ShopNotice } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { noticesWords } from '@motcua/ui/words/notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { moveNotice } from './move-notice.ts';
import { noticeFaults } from './notice-faults.ts';
import { NoticeRow } from './notice-row.tsx';
import './notices.css';

const most = 40;
const fresh: ShopNotice = {
  kind: 'notice',
  textVi: '',
  textKm: null,
  textEn: null,
  fromDay: null,
  toDay: null,
  active: true,
};

/** The shop's own sentences at the foot of its boards: their words, their order and their days. */
export function NoticesPage() {
  const words = useStaffWords(noticesWords);
  const admin = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const { shopId } = settings.shop;
  const draft = useDraft<readonly ShopNotice[]>(settings.notices);
  const save = useSave({ onSaved: draft.giveUp });
  const [openAt, setOpenAt] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const mayChange = may('shop.change');
  const notices = draft.value;

  const move = (from: number, by: -1 | 1) => {
    const moved = moveNotice(notices, from, by);
    if (moved === notices) return;
    draft.set(moved);
    if (openAt === from) setOpenAt(from + by);
    else if (openAt === from + by) setOpenAt(from);
    setTold(words.moved(from + by + 1));
    // Rows keep their places and change their words: whoever moves one goes with it.
    document.getElementById(`notice-${from + by}`)?.focus();
  };
  const remove = (index: number) => {
    draft.set(notices.toSpliced(index, 1));
    setOpenAt(null);
  };
  const onSave = () => {
    const body = { notices: notices.map((notice) => ({ ...notice, textVi: notice.textVi.trim() })) };
    save.mutate([(key) => ask('PUT /shops/:shopId/notices', { params: { shopId }, body, key })]);
  };
  return (
    <PageFrame
      title={admin.navNotices}
      lead={words.lead}
      readOnly={!mayChange}
      aside={
        mayChange && (
          <Button
            icon={<Plus size={18} aria-hidden="true" />}
            disabled={notices.length >= most}
            onClick={() => {
              draft.set([...notices, fresh]);
              setOpenAt(notices.length);
            }}
          >
            {words.add}
          </Button>
        )
      }
    >
      {notices.length === 0 && <p className="empty-note">{words.none}</p>}
      {notices.length > 1 && mayChange && <p className="notices-order">{words.order}</p>}
      <ol className="notices">
        {notices.map((notice, index) => (
          <NoticeRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place in the list
            key={index}
            notice={notice}
            index={index}
            last={index === notices.length - 1}
            isOpen={openAt === index}
            mayChange={mayChange}
            onOpen={() => setOpenAt(openAt === index ? null : index)}
            onChange={(part) => draft.set(notices.with(index, { ...notice, ...part }))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p className="only-heard" role="status">
        {told}
      </p>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.save}
          faulty={notices.some((notice) => noticeFaults(notice).length > 0)}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={onSave}
          onGiveUp={() => {
            draft.giveUp();
            setOpenAt(null);
          }}
        />
      )}
    </PageFrame>
  );
}
