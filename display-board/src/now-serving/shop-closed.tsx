import type { OpeningWords } from '@motcua/ui/words/opening.ts';

/** In the place of the newest call while the shop is closed and nobody is being called or served. */
export function ShopClosed({ state, next }: OpeningWords) {
  return (
    <section className="newest newest-empty">
      <p className="newest-empty-title">{state}</p>
      {next && <p className="newest-title">{next}</p>}
    </section>
  );
}
