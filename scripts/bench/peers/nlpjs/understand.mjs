import { containerBootstrap } from '@nlpjs/core';
import { LangId } from '@nlpjs/lang-id';
import { Nlp } from '@nlpjs/nlp';

/** Trains nlp.js with its Indonesian package on examples of intents; answers a function from a text to its intent. */
export async function learn(examples) {
  const container = await containerBootstrap();
  container.use(LangId);
  const nlp = new Nlp({ container, autoSave: false, autoLoad: false, languages: ['id'], nlu: { log: false } });
  nlp.addLanguage('id');
  for (const { intent, text } of examples) nlp.addDocument('id', text, intent);
  await nlp.train();
  return async (text) => (await nlp.process('id', text)).intent;
}
