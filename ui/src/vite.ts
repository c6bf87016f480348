import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/**
 * How every screen is built: one page under its own address, everything beside it, nothing from outside the machine.
 * @param base the address under which the house serves it, with both slashes: `/board/`
 */
export function screenConfig({ base }: { base: `/${string}/` }): UserConfig {
  return defineConfig({
    base,
    plugins: [react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      // Fonts stay files: a data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}
