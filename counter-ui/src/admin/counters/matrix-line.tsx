import type { DeskGroup } from '@motcua/contracts/catalogue';
import type { Counter } from '@motcua/contracts/shops';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { MatrixRow } from './matrix.ts';
import { useSectorNames } from './use-sector-names.ts';

type MatrixLineProps = {
  row: MatrixRow;
  group: DeskGroup | undefined;
  counters: readonly Counter[];
  fault: 'shape' | 'taken' | null;
  onChange: (row: MatrixRow) => void;
};

/** One sector of the table, with a box for each counter. */
export function MatrixLine({ row, group, counters, fault, onChange }: MatrixLineProps) {
  const words = useStaffWords(adminWords);
  const name = useSectorNames()(row.sector);
  const unserved = row.offered && !counters.some(({ counterId }) => row.counterIds.includes(counterId));
  return (
    <tr className={row.offered ? '' : 'row-off'}>
      <th scope="row">
        <span className="matrix-name">
          <SectorIcon sector={row.sector} group={group} />
          {name}
        </span>
        {unserved && <small className="matrix-warning">{words.sectorUnserved}</small>}
      </th>
      <td className="narrow">
        <input
          type="checkbox"
          aria-label={words.offersSector(name)}
          checked={row.offered}
          onChange={(event) => onChange({ ...row, offered: event.target.checked })}
        />
      </td>
      <td className="narrow">
        <input
          className="text-input prefix-input"
          aria-label={words.prefixOf(name)}
          aria-invalid={fault ? true : undefined}
          title={fault ? { shape: words.prefixShape, taken: words.prefixTaken }[fault] : undefined}
          maxLength={2}
          value={row.prefix}
          onChange={(event) => onChange({ ...row, prefix: event.target.value.toUpperCase() })}
        />
        {fault && (
          <small className="field-error">
            {{ shape: words.prefixShape, taken: words.prefixTaken }[fault]}
          </small>
        )}
      </td>
      {counters.map(({ counterId, number }) => (
        <td key={counterId} className="narrow">
          <input
            type="checkbox"
            aria-label={words.servesAt(name, number)}
            disabled={!row.offered}
            checked={row.counterIds.includes(counterId)}
            onChange={(event) =>
              onChange({
                ...row,
                counterIds: event.target.checked
                  ? [...row.counterIds, counterId]
                  : row.counterIds.filter((other) => other !== counterId),
              })
            }
          />
        </td>
      ))}
    </tr>
  );
}
