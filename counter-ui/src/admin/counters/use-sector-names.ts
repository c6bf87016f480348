import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';
import { useShopSettings } from '../use-shop-settings.ts';

/** Names of all sectors, also of those the shop does not offer and its directory therefore leaves out. */
export function useSectorNames(): (code: string) => string {
  const { language } = useStaffLanguage();
  const { settings } = useShopSettings();
  return (code) => {
    const found = settings.sectors.find(({ sector }) => sector === code);
    if (!found) return code;
    return language === 'vi' ? found.nameVi : found.nameEn;
  };
}
