import { type ImportSession, openImport } from '@motcua/db/dossiers/import-session';
import { noShop } from '../no-shop.ts';

/** A session for one import into one shop, or a sentence that says why there is none. */
export async function openSession(databaseUrl: string, shop: string | null): Promise<ImportSession> {
  const session = await openImport(databaseUrl, shop);
  if (!('trouble' in session)) return session;
  throw noShop(session.trouble, { shop, shops: session.shops });
}
