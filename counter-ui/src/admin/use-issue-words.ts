import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { issueAt } from './issue-at.ts';

/** The sentence beside a field that the house refused; null where it has nothing against it. */
export function useIssueWords(error: unknown): (field: string) => string | null {
  const words = useStaffWords(adminWords);
  const sentences = {
    'too-small': words.issueTooSmall,
    'too-big': words.issueTooBig,
    wrong: words.issueWrong,
  };
  return (field) => {
    const issue = issueAt(error, field);
    return issue && sentences[issue];
  };
}
