import common from './jest.config.js'

export default {
  ...common,
  testMatch: ['<rootDir>/__tests__/systemd/**/*.test.ts'],
  testPathIgnorePatterns: [],
}
