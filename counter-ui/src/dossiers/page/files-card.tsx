import type { Dossier } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useId, useState } from 'react';
import { press } from '../../asking/press.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { dossierQuestion } from './dossier-question.ts';
import { scanBytesMost, scanKinds, sendScan } from './send-scan.ts';

/** The scans of a dossier: given back as files to keep, and new ones sent with how far they are. */
export function FilesCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const [share, setShare] = useState(0);
  const [wrong, setWrong] = useState<'fileTooLarge' | 'fileKind' | null>(null);
  const inputId = useId();
  const hintId = useId();
  const { dossierId } = dossier;
  const sending = useMutation({
    mutationFn: (file: File) => press([(key) => sendScan(dossierId, file, key, setShare)]),
    onSuccess: () => queryClient.refetchQueries({ queryKey: dossierQuestion(dossierId).queryKey }),
  });
  const choose = (file: File | undefined) => {
    sending.reset();
    setShare(0);
    if (!file) return;
    if (!scanKinds.some((kind) => kind === file.type)) return setWrong('fileKind');
    if (file.size > scanBytesMost) return setWrong('fileTooLarge');
    setWrong(null);
    sending.mutate(file);
  };
  return (
    <section className="dossier-card" aria-labelledby="dossier-files">
      <h2 id="dossier-files">{words.filesTitle}</h2>
      {dossier.files.length === 0 && <p>{words.noFiles}</p>}
      <ul className="file-list">
        {dossier.files.map((file) => (
          <li key={file.fileId}>
            <FileText size={18} aria-hidden="true" />
            <a href={`/api/v1/dossiers/${dossierId}/files/${file.fileId}`} download={file.name}>
              {file.name}
            </a>
            <small className="tabular">
              {words.sizeOf((file.bytes / 1_048_576).toFixed(1).replace('.', ','))}
            </small>
          </li>
        ))}
      </ul>
      {dossier.may.length > 0 && (
        <div className="file-add">
          <label className="button button-plain" htmlFor={inputId}>
            {words.addFile}
          </label>
          <input
            id={inputId}
            className="only-heard"
            type="file"
            accept={scanKinds.join(',')}
            aria-describedby={hintId}
            disabled={sending.isPending}
            onChange={(event) => {
              choose(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <p id={hintId} className="dossier-lead">
            {words.addFileHint}
          </p>
        </div>
      )}
      {sending.isPending && (
        <p role="status" className="file-sending">
          <progress max={1} value={share} aria-label={words.sending(sending.variables.name)} />
          {`${words.sending(sending.variables.name)}: ${Math.round(share * 100)} %`}
        </p>
      )}
      {wrong && <ProblemNote>{words[wrong]}</ProblemNote>}
      {sending.error && <ProblemNote>{inWords(sending.error)}</ProblemNote>}
    </section>
  );
}
