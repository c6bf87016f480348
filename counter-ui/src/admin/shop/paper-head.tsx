import type { Shop } from '@motcua/contracts/shops';
import { officeOfShop } from '@motcua/rules/dossiers/office-of-shop';
import './paper-head.css';

const byHand = '....................';

/** The two columns at the top of a paper, as they are printed. The paper is Vietnamese, whoever looks. */
export function PaperHead({
  nameVi,
  bodyVi,
  placeVi,
  label,
}: Pick<Shop, 'nameVi' | 'bodyVi' | 'placeVi'> & { label: string }) {
  const office = officeOfShop(nameVi.trim());
  return (
    <figure className="paper-head" aria-label={label} lang="vi">
      <div>
        <p className="paper-upper">{bodyVi.trim() || office.upper || byHand}</p>
        <p className="paper-upper">
          <strong>{office.name}</strong>
        </p>
        <p>Số: 12/…</p>
      </div>
      <div>
        <p>
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
        </p>
        <p>
          <strong>Độc lập - Tự do - Hạnh phúc</strong>
        </p>
        <p>
          <em>{placeVi.trim() || office.place || byHand}, ngày … tháng … năm …</em>
        </p>
      </div>
    </figure>
  );
}
