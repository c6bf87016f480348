import { screenConfig } from '@motcua/ui/vite.ts';

export default screenConfig({ base: '/phone/' });
