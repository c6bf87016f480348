import type { Counter } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { CounterDialog } from './counter-dialog.tsx';
import { CountersTable } from './counters-table.tsx';
import { SectorMatrix } from './sector-matrix.tsx';
import './counters.css';

/** The counters of the shop, and which sectors each of them serves. */
export function CountersPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const [open, setOpen] = useState<Counter | 'new' | null>(null);
  const mayChange = may('shop.change');
  const counters = settings.counters.toSorted((a, b) => a.number - b.number);
  return (
    <PageFrame
      title={words.navCounters}
      lead={words.countersLead}
      readOnly={!mayChange}
      aside={
        mayChange && (
          <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setOpen('new')}>
            {words.addCounter}
          </Button>
        )
      }
    >
      <CountersTable counters={counters} onChange={mayChange ? setOpen : null} />
      <SectorMatrix sectors={settings.sectors} counters={counters} mayChange={mayChange} />
      {open !== null && (
        <CounterDialog
          counter={open === 'new' ? null : open}
          counters={counters}
          onClose={() => setOpen(null)}
        />
      )}
    </PageFrame>
  );
}
