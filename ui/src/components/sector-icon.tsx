import type { DeskGroup } from '@motcua/contracts/catalogue';
import {
  Briefcase,
  Car,
  Drama,
  Factory,
  FileText,
  FingerprintPattern,
  Flag,
  GraduationCap,
  HandCoins,
  HandHeart,
  HardHat,
  HeartPulse,
  Landmark,
  LandPlot,
  Leaf,
  type LucideIcon,
  Medal,
  MessageCircleWarning,
  PiggyBank,
  Plane,
  ReceiptText,
  Scale,
  Shield,
  ShieldCheck,
  ShieldHouse,
  Sprout,
  Stamp,
  Stethoscope,
  Store,
  Sun,
  Trophy,
  Users,
  UsersRound,
} from 'lucide-react';

/** Each desk group's own icon, for a sector that has none of its own. */
const byGroup: Record<DeskGroup, LucideIcon> = {
  'uy-ban': Landmark,
  'cong-an': Shield,
  bhxh: PiggyBank,
  thue: ReceiptText,
  'quan-su': Flag,
};

/** Icons by sector. The police desks are a family of shields; the others show what the sector is about. */
const bySector: Readonly<Record<string, LucideIcon>> = {
  'ho-tich': Users,
  'chung-thuc': Stamp,
  'tu-phap': Scale,
  'dat-dai': LandPlot,
  'dang-ky-kinh-doanh': Store,
  'xay-dung': HardHat,
  'bao-tro-xa-hoi': HandHeart,
  'nguoi-co-cong': Medal,
  'lao-dong': Briefcase,
  'giao-duc': GraduationCap,
  'van-hoa': Drama,
  'tai-nguyen-moi-truong': Leaf,
  'nong-nghiep': Sprout,
  'y-te-attp': Stethoscope,
  'cong-thuong': Factory,
  'noi-vu': FileText,
  'thi-dua-khen-thuong': Trophy,
  'ton-giao': Sun,
  'dan-toc': UsersRound,
  'tiep-cong-dan': MessageCircleWarning,
  'cong-an-cu-tru': ShieldHouse,
  'cong-an-can-cuoc': FingerprintPattern,
  'cong-an-antt': ShieldCheck,
  'cong-an-dang-ky-xe': Car,
  'cong-an-xnc-lltp': Plane,
  bhxh: HandCoins,
  bhyt: HeartPulse,
  thue: ReceiptText,
  'quan-su': Flag,
};

type SectorIconProps = { sector: string | null; group?: DeskGroup; className?: string };

/** The sector's picture, as large as the letters around it. It never stands alone: a name or a number is beside it. */
export function SectorIcon({ sector, group = 'uy-ban', className }: SectorIconProps) {
  const Icon = (sector && bySector[sector]) || byGroup[group];
  return <Icon className={className} size="1em" strokeWidth={2} aria-hidden="true" />;
}
