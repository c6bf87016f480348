import { ScreenName } from '@motcua/ui/components/screen-name.tsx';

/** Over whatever the kiosk shows, for some seconds: nobody's journey is touched, and it goes on afterwards. */
export function NameOfScreen({ name }: { name: string | null }) {
  return <ScreenName name={name} />;
}
