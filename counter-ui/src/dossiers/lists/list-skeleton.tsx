import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** A list on its way, in the size of its lines. */
export function ListSkeleton() {
  const words = useStaffWords(dossiersWords);
  return (
    <WhileLoading>
      <div className="dossier-skeleton">
        <p className="only-heard" role="status">
          {words.reading}
        </p>
        {['100%', '96%', '98%', '94%', '97%'].map((width) => (
          <SkeletonBlock key={width} width={width} height="48px" />
        ))}
      </div>
    </WhileLoading>
  );
}
