import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Field } from '../../parts/field.tsx';

/**
 * A line to carry to another machine. Over plain HTTP the browser keeps its clipboard to itself: the line is then
 * selected, and the person presses Ctrl+C.
 */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const words = useStaffWords(adminWords);
  const line = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    line.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('selected');
    }
  };
  const hint = outcome === null ? null : { copied: words.copied, selected: words.pressCtrlC }[outcome];
  return (
    <Field label={label} hint={hint && <span role="status">{hint}</span>}>
      {(control) => (
        <div className="input-with-button">
          <input
            {...control}
            ref={line}
            className="text-input copy-text"
            readOnly
            value={text}
            onFocus={(event) => event.target.select()}
          />
          <Button icon={<Copy size={18} aria-hidden="true" />} onClick={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      )}
    </Field>
  );
}
