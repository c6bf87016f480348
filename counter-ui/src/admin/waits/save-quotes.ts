import type { ShopId } from '@motcua/contracts/ids';
import type { Problem } from '@motcua/contracts/problems';
import type { QuotesTable } from '@motcua/contracts/waits';
import { Refused } from '@motcua/ui/connection/api-client.ts';

const patienceMs = 30_000;

/**
 * Fetches a table of quotes and hands it to the browser as a file.
 * @param write makes the file's text of the house's
 * @throws Refused as `ask` does
 */
export async function saveQuotes(
  shopId: ShopId,
  rows: QuotesTable,
  fileName: string,
  write: (text: string) => string,
): Promise<void> {
  const address = `/api/v1/shops/${encodeURIComponent(shopId)}/quotes.csv?rows=${rows}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
  if (response === null) throw new Refused('unavailable', {}, 0);
  if (!response.ok) {
    const problem: Partial<Problem> | null = await response.json().catch(() => null);
    throw new Refused(problem?.code ?? 'unavailable', problem?.params ?? {}, response.status);
  }
  const file = URL.createObjectURL(
    new Blob([write(await response.text())], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = file;
  link.download = `${fileName}.csv`;
  link.click();
  URL.revokeObjectURL(file);
}
