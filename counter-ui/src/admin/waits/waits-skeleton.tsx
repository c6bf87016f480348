import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';

/** The grey outline of the plots: acts, weeks, ranges, hours. */
export function WaitsSkeleton() {
  return (
    <WhileLoading>
      <SkeletonBlock width="60%" height="44px" />
      <SkeletonBlock height="480px" />
      <SkeletonBlock height="180px" />
      <SkeletonBlock height="200px" />
    </WhileLoading>
  );
}
