/** The folder of the register, one `<document>.jsonl` each: every provision in our own words. Read it where files can be read. */
export const registerFolder: URL = new URL('../register/', import.meta.url)
