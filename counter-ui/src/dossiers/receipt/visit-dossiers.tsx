import type { ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { receiptAddress } from './receipt-address.ts';
import './receipt-button.css';

const visitDossiersQuestion = (visitId: VisitId) =>
  queryOptions({
    queryKey: ['visit-dossiers', visitId],
    queryFn: async ({ signal }) =>
      (await ask('GET /visits/:visitId/dossiers', { params: { visitId }, signal })).dossiers,
    staleTime: 5_000,
  });

type VisitDossiersProps = { visitId: VisitId; shopId: ShopId; stopId: StopId };

/** How many dossiers this visit has left at this desk, and which; nothing while there is none. */
export function VisitDossiers({ visitId, shopId, stopId }: VisitDossiersProps) {
  const words = useStaffWords(receiptWords);
  const { data: dossiers = [] } = useQuery(visitDossiersQuestion(visitId));
  if (dossiers.length === 0) return null;
  return (
    <details className="visit-dossiers">
      <summary>{words.visitDossiers(dossiers.length)}</summary>
      <ul>
        {dossiers.map(({ dossierId, code, state, procedureNameVi }) => (
          <li key={dossierId}>
            <strong className="tabular">{code ?? words.notReceivedYet}</strong>
            <span>{procedureNameVi}</span>
            {state === 'submitted' && (
              <Link className="quiet-link" href={receiptAddress({ shopId, stopId, dossierId })}>
                {words.receiveNow}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
