import type { ShopNotice } from '@motcua/contracts/shops';
import { noticesWords } from '@motcua/ui/words/notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useDaysOf } from './days-of.ts';
import { noticeFaults } from './notice-faults.ts';
import { NoticeFields } from './notice-fields.tsx';

type NoticeRowProps = {
  notice: ShopNotice;
  index: number;
  last: boolean;
  isOpen: boolean;
  mayChange: boolean;
  onOpen: () => void;
  onChange: (part: Partial<ShopNotice>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One sentence in its place: its words, its days, and the buttons that move, open and remove it. */
export function NoticeRow(props: NoticeRowProps) {
  const { notice, index, last, isOpen, mayChange, onOpen, onChange, onMove, onRemove } = props;
  const words = useStaffWords(noticesWords);
  const days = useDaysOf(notice);
  const said = notice.textVi.trim() || words.empty;
  const isFaulty = noticeFaults(notice).length > 0;
  const text = (
    <>
      <span className="notice-text">{said}</span>
      <span className="notice-facts">
        {[words[notice.kind], notice.textKm && 'ខ្មែរ', notice.textEn && 'English', days]
          .filter(Boolean)
          .join(' · ')}
        {!notice.active && <strong className="notice-off">{words.off}</strong>}
      </span>
    </>
  );
  return (
    <li
      className={`notice ${isOpen ? 'notice-open' : ''} ${notice.active ? '' : 'notice-inactive'}`}
      onKeyDown={(event) => {
        if (!mayChange || !event.altKey) return;
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <div className="notice-line">
        <span className="notice-place tabular" aria-hidden="true">
          {index + 1}
        </span>
        {mayChange ? (
          <button
            type="button"
            id={`notice-${index}`}
            className="notice-said"
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            {text}
          </button>
        ) : (
          <div className="notice-said">{text}</div>
        )}
        {isFaulty && !isOpen && <span className="field-error">{words.textVietnameseMissing}</span>}
        {mayChange && (
          <div className="notice-acts">
            <button
              type="button"
              className="icon-button"
              aria-label={words.up(said)}
              disabled={index === 0}
              onClick={() => onMove(-1)}
            >
              <ArrowUp size={18} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.down(said)}
              disabled={last}
              onClick={() => onMove(1)}
            >
              <ArrowDown size={18} aria-hidden="true" />
            </button>
            <button type="button" className="icon-button" aria-label={words.edit(said)} onClick={onOpen}>
              <Pencil size={18} aria-hidden="true" />
            </button>
            <button type="button" className="icon-button" aria-label={words.remove(said)} onClick={onRemove}>
              <Trash2 size={18} aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
      {isOpen && mayChange && <NoticeFields notice={notice} onChange={onChange} />}
    </li>
  );
}
