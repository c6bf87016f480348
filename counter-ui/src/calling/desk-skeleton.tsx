import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import './desk.css';

/** The grey outline of the desk: a column of people, the person in front, their papers. */
export function DeskSkeleton() {
  return (
    <WhileLoading>
      <div className="desk-columns desk-skeleton">
        <div>
          {Array.from({ length: 7 }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: grey blocks have nothing else to be told apart by
            <SkeletonBlock key={index} height="56px" />
          ))}
        </div>
        <div>
          <SkeletonBlock height="260px" />
          <SkeletonBlock height="180px" />
        </div>
        <div>
          <SkeletonBlock height="320px" />
        </div>
      </div>
    </WhileLoading>
  );
}
