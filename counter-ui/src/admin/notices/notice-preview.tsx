import type { Language } from '@motcua/contracts/languages';
import type { ShopNotice } from '@motcua/contracts/shops';
import { noticesWords } from '@motcua/ui/words/notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** The sentence as the foot of a wide board shows it, each language in its turn. */
export function NoticePreview({ notice }: { notice: ShopNotice }) {
  const words = useStaffWords(noticesWords);
  const said: [Language, string | null][] = [
    ['vi', notice.textVi.trim() || null],
    ['km', notice.textKm],
    ['en', notice.textEn],
  ];
  return (
    <div className="notice-preview">
      <h3>{words.preview}</h3>
      {said.map(
        ([language, text]) =>
          text !== null && (
            <p key={language} lang={language}>
              {text}
            </p>
          ),
      )}
    </div>
  );
}
