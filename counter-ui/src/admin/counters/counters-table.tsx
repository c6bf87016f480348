import type { Counter } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useNames } from '../../shop/use-names.ts';

type CountersTableProps = { counters: readonly Counter[]; onChange: ((counter: Counter) => void) | null };

/** Every counter with its name, place and sectors. */
export function CountersTable({ counters, onChange }: CountersTableProps) {
  const words = useStaffWords(adminWords);
  const names = useNames();
  if (counters.length === 0) return <p className="empty-note">{words.noCountersYet}</p>;
  return (
    <table className="admin-table">
      <thead>
        <tr>
          <th className="narrow short">{words.counterNumber}</th>
          <th>{words.counterName}</th>
          <th>{words.zone}</th>
          <th>{words.sectorsServed}</th>
          <th>{words.state}</th>
          {onChange && <th className="only-acts" aria-label={words.change} />}
        </tr>
      </thead>
      <tbody>
        {counters.map((counter) => (
          <tr key={counter.counterId} className={counter.active ? '' : 'row-off'}>
            <td className="tabular narrow">
              <strong>{counter.number}</strong>
            </td>
            <td className="short">{counter.nameVi}</td>
            <td className="short">{counter.zone || '–'}</td>
            <td>{counter.sectors.map(names.shortSector).join(' · ') || words.noSectorsYet}</td>
            <td className="short">{counter.active ? words.inUse : words.outOfUse}</td>
            {onChange && (
              <td className="only-acts">
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.changeCounter(counter.number)}
                  onClick={() => onChange(counter)}
                >
                  {words.change}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
