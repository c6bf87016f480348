import type { PriorityClass } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useClassName } from './use-class-name.ts';

type ClassesTableProps = {
  classes: readonly PriorityClass[];
  onChange: ((priorityClass: PriorityClass) => void) | null;
};

/** Every priority class with its rank, its minutes and the law behind it. */
export function ClassesTable({ classes, onChange }: ClassesTableProps) {
  const words = useStaffWords(adminWords);
  const className = useClassName(classes);
  if (classes.length === 0) return <p className="empty-note">{words.noClasses}</p>;
  return (
    <table className="admin-table">
      <thead>
        <tr>
          <th className="narrow">{words.rank}</th>
          <th>{words.className}</th>
          <th>{words.legalSource}</th>
          <th className="narrow">{words.aheadMinutes}</th>
          <th>{words.state}</th>
          {onChange && <th className="only-acts" aria-label={words.change} />}
        </tr>
      </thead>
      <tbody>
        {classes.map((one) => (
          <tr key={one.code} className={one.active ? '' : 'row-off'}>
            <td className="narrow tabular">{one.rank}</td>
            <td>
              <strong>{className(one.code)}</strong>
            </td>
            <td lang="vi">{one.legalSource}</td>
            <td className="narrow tabular">{one.aheadMinutes}</td>
            <td className="short">{one.active ? words.inUse : words.outOfUse}</td>
            {onChange && (
              <td className="only-acts">
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.changeClass(className(one.code))}
                  onClick={() => onChange(one)}
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
