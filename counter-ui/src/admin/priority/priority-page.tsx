import type { PriorityClass } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { ClassDialog } from './class-dialog.tsx';
import { ClassesTable } from './classes-table.tsx';
import { PolicySection } from './policy-section.tsx';
import './priority.css';
import { ShortQueueSection } from './short-queue-section.tsx';

/** Who is called next in this shop, and whom the house lets go first. */
export function PriorityPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const [open, setOpen] = useState<PriorityClass | 'new' | null>(null);
  const mayChange = may('shop.change');
  const classes = settings.priorityClasses.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || a.rank - b.rank,
  );
  return (
    <PageFrame title={words.navPriority} lead={words.priorityLead} readOnly={!mayChange}>
      <PolicySection saved={settings.shop.policy} classes={classes} mayChange={mayChange} />
      <ShortQueueSection saved={settings.shop} sectors={settings.sectors} mayChange={mayChange} />
      <section className="classes-section">
        <header className="section-head">
          <div>
            <h2>{words.classesTitle}</h2>
            <p className="field-hint">{words.classesLead}</p>
          </div>
          {mayChange && (
            <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setOpen('new')}>
              {words.addClass}
            </Button>
          )}
        </header>
        <ClassesTable classes={classes} onChange={mayChange ? setOpen : null} />
      </section>
      {open !== null && (
        <ClassDialog
          priorityClass={open === 'new' ? null : open}
          classes={classes}
          onClose={() => setOpen(null)}
        />
      )}
    </PageFrame>
  );
}
