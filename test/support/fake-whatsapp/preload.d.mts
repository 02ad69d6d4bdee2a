/** Nothing to import: it is loaded for what it does, sending Baileys' connections and files to the loopback. */
export type Loaded = void;
