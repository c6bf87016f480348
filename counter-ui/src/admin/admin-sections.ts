import type { Permission } from '@motcua/rules/staff/permissions';
import type { AdminWords } from '@motcua/ui/words/admin.ts';
import {
  AlarmClock,
  CalendarClock,
  CalendarDays,
  History,
  Hourglass,
  Landmark,
  LayoutGrid,
  type LucideIcon,
  MessageSquareText,
  MicVocal,
  MonitorSmartphone,
  Users,
  Workflow,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { CalendarPage } from './calendar/calendar-page.tsx';
import { CountersPage } from './counters/counters-page.tsx';
import { DeadlinesPage } from './deadlines/deadlines-page.tsx';
import { DevicesPage } from './devices/devices-page.tsx';
import { HoursPage } from './hours/hours-page.tsx';
import { JournalPage } from './journal/journal-page.tsx';
import { NoticesPage } from './notices/notices-page.tsx';
import { PriorityPage } from './priority/priority-page.tsx';
import { ShopPage } from './shop/shop-page.tsx';
import { StaffPage } from './staff/staff-page.tsx';
import { VoicePage } from './voice/voice-page.tsx';
import { WaitsPage } from './waits/waits-page.tsx';

type AdminSection = {
  path: string;
  name: (words: AdminWords) => string;
  icon: LucideIcon;
  needs: Permission;
  page: ComponentType;
};

/** The administrator's pages in the order of the menu, and who may read each. */
export const adminSections: readonly AdminSection[] = [
  {
    path: 'shop',
    name: (words) => words.navShop,
    icon: Landmark,
    needs: 'shop.read-settings',
    page: ShopPage,
  },
  {
    path: 'counters',
    name: (words) => words.navCounters,
    icon: LayoutGrid,
    needs: 'shop.read-settings',
    page: CountersPage,
  },
  {
    path: 'hours',
    name: (words) => words.navHours,
    icon: CalendarClock,
    needs: 'shop.read-settings',
    page: HoursPage,
  },
  {
    path: 'calendar',
    name: (words) => words.navCalendar,
    icon: CalendarDays,
    needs: 'calendar.read',
    page: CalendarPage,
  },
  {
    path: 'deadlines',
    name: (words) => words.navDeadlines,
    icon: AlarmClock,
    needs: 'deadlines.read',
    page: DeadlinesPage,
  },
  {
    path: 'staff',
    name: (words) => words.navStaff,
    icon: Users,
    needs: 'shop.read-settings',
    page: StaffPage,
  },
  {
    path: 'priority',
    name: (words) => words.navPriority,
    icon: Workflow,
    needs: 'shop.read-settings',
    page: PriorityPage,
  },
  {
    path: 'devices',
    name: (words) => words.navDevices,
    icon: MonitorSmartphone,
    needs: 'shop.read-settings',
    page: DevicesPage,
  },
  {
    path: 'notices',
    name: (words) => words.navNotices,
    icon: MessageSquareText,
    needs: 'shop.read-settings',
    page: NoticesPage,
  },
  {
    path: 'voice',
    name: (words) => words.navVoice,
    icon: MicVocal,
    needs: 'voice.list',
    page: VoicePage,
  },
  {
    path: 'waits',
    name: (words) => words.navWaits,
    icon: Hourglass,
    needs: 'waits.read',
    page: WaitsPage,
  },
  {
    path: 'journal',
    name: (words) => words.navJournal,
    icon: History,
    needs: 'journal.read',
    page: JournalPage,
  },
];
