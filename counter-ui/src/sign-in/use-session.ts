import type { Session } from '@motcua/contracts/staff';
import { createContext, use } from 'react';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only parts of the screen that stand behind the sign-in ask this. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('This part of the screen needs somebody signed in.');
  return session;
}
