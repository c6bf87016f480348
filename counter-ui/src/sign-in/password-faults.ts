/** What is wrong with a wished-for password, field by field. */
export type PasswordFaults = { current?: 'needed'; next?: 'too-short' | 'same'; again?: 'different' };

/** The shortest password the house takes. Length is what resists guessing, so nothing else is asked. */
export const shortestPassword = 10;

/** What must be put right before the house is asked; an empty object when nothing. */
export function passwordFaults({
  current,
  next,
  again,
}: Record<'current' | 'next' | 'again', string>): PasswordFaults {
  const faults: PasswordFaults = {};
  if (current === '') faults.current = 'needed';
  if (next.length < shortestPassword) faults.next = 'too-short';
  else if (next === current) faults.next = 'same';
  if (again !== next) faults.again = 'different';
  return faults;
}
