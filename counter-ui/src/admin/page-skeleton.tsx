import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';

/** The grey outline of a settings page. */
export function PageSkeleton() {
  return (
    <WhileLoading>
      <div className="admin-page">
        <SkeletonBlock width="40%" height="36px" />
        <SkeletonBlock height="320px" />
      </div>
    </WhileLoading>
  );
}
