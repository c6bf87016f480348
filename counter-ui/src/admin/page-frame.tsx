import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';

type PageFrameProps = {
  title: string;
  lead: ReactNode;
  /** The person may look but not change. */
  readOnly?: boolean;
  aside?: ReactNode;
  children: ReactNode;
};

/** One page of settings: what it is about, whether it can be changed, and the thing itself. */
export function PageFrame({ title, lead, readOnly = false, aside, children }: PageFrameProps) {
  const words = useStaffWords(adminWords);
  return (
    <div className="admin-page">
      <header className="admin-head">
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        {aside}
      </header>
      {readOnly && <p className="read-only-note">{words.readOnly}</p>}
      {children}
    </div>
  );
}
