import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Which folder may import which is held by tools/direction.mjs, not here.
export default defineConfig(
  globalIgnores(['dist/', '.mutation/', '.bench/', 'tools/bench/peers/', 'test-results/', 'playwright-report/']),
  tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat.recommended,
  { languageOptions: { parserOptions: { projectService: true } } },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
