import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { PartProps } from './receipt-form.tsx';
import { TextField } from './text-field.tsx';

/** Who hands it in for somebody else, and by which paper. */
export function ProxyPart(props: PartProps) {
  const words = useStaffWords(receiptWords);
  return (
    <fieldset className="receipt-proxy">
      <legend>{words.proxy}</legend>
      <TextField {...props} field="proxyName" label={words.proxyName} />
      <TextField {...props} field="proxyId" label={words.proxyId} tabular />
      <TextField {...props} field="proxyPaper" label={words.proxyPaper} placeholder={words.proxyPaperHint} />
    </fieldset>
  );
}
