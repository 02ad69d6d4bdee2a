import { keepLearned } from '../src/conversation/understanding/understand.ts';

// Part of the build: what messages mean is learnt here once, rather than at every start.
keepLearned();
