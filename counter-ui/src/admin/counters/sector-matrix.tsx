import type { Counter, ShopSector } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { Step } from '../../asking/press.ts';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { changedCounters, prefixFaults, toMatrix } from './matrix.ts';
import { MatrixLine } from './matrix-line.tsx';

type SectorMatrixProps = { sectors: readonly ShopSector[]; counters: readonly Counter[]; mayChange: boolean };

/** More columns than this do not fit beside each other at 1366 pixels. */
const mostInSight = 10;

/** Which sectors the shop serves, under which letter, and at which counters: one table, many to many. */
export function SectorMatrix({ sectors, counters, mayChange }: SectorMatrixProps) {
  const words = useStaffWords(adminWords);
  const { settings } = useShopSettings();
  const saved = toMatrix(sectors, counters);
  const draft = useDraft(saved);
  const save = useSave({ onSaved: draft.giveUp });
  const rows = draft.value;
  const faults = prefixFaults(rows);
  const active = counters.filter((counter) => counter.active);

  const steps = (): Step[] => {
    const { shopId } = settings.shop;
    const offer = rows.map(({ sector, prefix, offered }) => ({ sector, prefix, offered }));
    const before = saved.map(({ sector, prefix, offered }) => ({ sector, prefix, offered }));
    const offerStep: Step = (key) =>
      ask('PUT /shops/:shopId/sectors', { params: { shopId }, body: { sectors: offer }, key });
    const counterSteps = changedCounters(rows, counters).map(
      ({ counterId, sectors: served }): Step =>
        (key) =>
          ask('PATCH /counters/:counterId', { params: { counterId }, body: { sectors: served }, key }),
    );
    return JSON.stringify(offer) === JSON.stringify(before) ? counterSteps : [offerStep, ...counterSteps];
  };
  return (
    <section className="matrix-section">
      <h2>{words.matrixTitle}</h2>
      <p className="field-hint">{words.matrixLead}</p>
      <fieldset
        className={`matrix-scroll${active.length > mostInSight ? ' matrix-wide' : ''}`}
        disabled={!mayChange}
      >
        <legend className="only-heard">{words.matrixTitle}</legend>
        <table className="admin-table matrix">
          <thead>
            <tr>
              <th>{words.sector}</th>
              <th className="narrow">{words.offered}</th>
              <th className="narrow">{words.prefix}</th>
              {active.map((counter) => (
                <th key={counter.counterId} className="narrow" title={counter.nameVi}>
                  {words.counterShort(counter.number)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MatrixLine
                key={row.sector}
                row={row}
                group={sectors[index]?.deskGroup}
                counters={active}
                fault={faults.get(row.sector) ?? null}
                onChange={(changed) => draft.set(rows.with(index, changed))}
              />
            ))}
          </tbody>
        </table>
      </fieldset>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.saveMatrix}
          faulty={faults.size > 0}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={() => save.mutate(steps())}
          onGiveUp={draft.giveUp}
        />
      )}
    </section>
  );
}
