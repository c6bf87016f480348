import type { PriorityClass } from '@motcua/contracts/shops';
import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';

/** A priority class by its name in the language of the screen. */
export function useClassName(classes: readonly PriorityClass[]): (code: string) => string {
  const { language } = useStaffLanguage();
  return (code) => {
    const found = classes.find((one) => one.code === code);
    if (!found) return code;
    return language === 'vi' ? found.nameVi : found.nameEn;
  };
}
