import type { DossierAct, DossierLine } from '@motcua/contracts/dossiers';

/** The last line of a dossier by one of these acts. */
export function lastLine(lines: readonly DossierLine[], ...acts: DossierAct[]): DossierLine | null {
  return lines.findLast((line) => acts.includes(line.act)) ?? null;
}

/** What a line says under a name; empty where it says nothing: lines are older than the forms. */
export function textIn(line: DossierLine | null, name: string): string {
  const said = line?.detail[name];
  return typeof said === 'string' ? said : '';
}

export function textsIn(line: DossierLine | null, name: string): string[] {
  const said = line?.detail[name];
  return Array.isArray(said) ? said.filter((one) => typeof one === 'string') : [];
}
