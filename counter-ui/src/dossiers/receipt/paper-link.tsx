import { Printer } from 'lucide-react';

type PaperLinkProps = {
  dossierId: string;
  form: 'receipt' | 'supplement' | 'refusal' | 'fee';
  main: boolean;
  children: string;
};

/** A paper of the set of forms, opened in a window of its own from where it is printed. */
export function PaperLink({ dossierId, form, main, children }: PaperLinkProps) {
  return (
    <a
      className={`button ${main ? 'button-primary' : ''}`}
      href={`/api/v1/dossiers/${dossierId}/papers/${form}`}
      target="_blank"
      rel="noopener"
    >
      <Printer size={20} aria-hidden="true" />
      {children}
    </a>
  );
}
