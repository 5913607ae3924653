import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const react = ['react', 'react-dom', 'react-aria-components', 'react-aria-components/*', 'wouter', 'lucide-react', '@tanstack/react-query']

export default tseslint.config(
  { ignores: ['target/', 'node_modules/', 'src/generated/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked, jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', 5],
      'no-console': 'error',
    },
  },
  {
    // The rules of a feature know no page.
    files: ['src/features/*/model/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: [...react, '**/ui/*', '**/api/*'], message: 'model is free of React and of the network' }] }] },
  },
)
