import { screenConfig } from '@motcua/ui/vite.ts';
import { mergeConfig } from 'vite';
import { serveVoice } from './serve-voice.ts';

const base = '/board/';

export default mergeConfig(screenConfig({ base }), { plugins: [serveVoice(base)] });
