export default {
  projects: [
    'packages/domain',
    'packages/schema',
    'apps/api',
    'apps/web',
    'apps/local',
    'packages/config',
    'apps/bench',
  ],
}
