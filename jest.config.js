export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // They need root and containers: npm run test:systemd.
  testPathIgnorePatterns: ['<rootDir>/__tests__/systemd/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-esbuild.js' },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'json-summary'],
  testTimeout: 180_000,
  maxWorkers: 4,
}
