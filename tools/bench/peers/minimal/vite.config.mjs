import react from '@vitejs/plugin-react';

export default {
  base: './',
  plugins: [react()],
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: process.env.OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
};
