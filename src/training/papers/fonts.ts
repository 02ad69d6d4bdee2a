import { createRequire } from 'node:module';

/** Inter, which has every letter that names here are written with; the PDF's own fonts do not. */
const require = createRequire(import.meta.url);

export const regularFont = require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
export const boldFont = require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf');
