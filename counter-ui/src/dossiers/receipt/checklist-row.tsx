import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Check, CircleAlert, Minus } from 'lucide-react';
import { type DraftPaper, paperState } from './receipt-draft.ts';

type ChecklistRowProps = {
  paper: DraftPaper;
  onEdit: (how: (paper: DraftPaper) => DraftPaper) => void;
};

const counts = ['originals', 'certified', 'photocopies', 'pages'] as const;
const marks = { there: Check, missing: CircleAlert, unchecked: null, 'not-needed': Minus } as const;

/** One paper: a number in any of its boxes says that it is there, the button that it is missing. */
export function ChecklistRow({ paper, onEdit }: ChecklistRowProps) {
  const words = useStaffWords(receiptWords);
  const state = paperState(paper);
  const Mark = marks[state];
  return (
    <tr className={`receipt-paper receipt-paper-${state}`}>
      <th scope="row">
        <span className="receipt-paper-head">
          <span className="receipt-mark" aria-hidden="true">
            {Mark && <Mark size={18} />}
          </span>
          <span className="receipt-paper-name">{paper.name}</span>
        </span>
      </th>
      {counts.map((count) => (
        <td key={count}>
          <input
            className="text-input tabular"
            inputMode="numeric"
            maxLength={count === 'pages' ? 4 : 2}
            autoComplete="off"
            aria-label={words.countOf(words[count], paper.name)}
            disabled={!paper.needed}
            value={paper[count]}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => {
              const typed = target.value.replaceAll(/\D/g, '');
              onEdit((now) => ({ ...now, [count]: typed, missing: false }));
            }}
          />
        </td>
      ))}
      <td className="receipt-paper-acts">
        <button
          type="button"
          className="receipt-toggle receipt-toggle-missing"
          aria-pressed={paper.missing && paper.needed}
          aria-label={words.countOf(words.missing, paper.name)}
          disabled={!paper.needed}
          onClick={() =>
            onEdit((now) => ({
              ...now,
              missing: !now.missing,
              ...(now.missing ? {} : { originals: '', certified: '', photocopies: '', pages: '' }),
            }))
          }
        >
          {words.missing}
        </button>
        <button
          type="button"
          className="receipt-toggle"
          aria-label={words.countOf(paper.needed ? words.notNeeded : words.needed, paper.name)}
          onClick={() => onEdit((now) => ({ ...now, needed: !now.needed }))}
        >
          {paper.needed ? words.notNeeded : words.needed}
        </button>
      </td>
    </tr>
  );
}
