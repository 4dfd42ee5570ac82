/** Hands a file to the visitor. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a text to the visitor as a file. The mark at its beginning makes old editors read it as UTF-8. */
export const saveText = (name: string, text: string): void =>
  saveFile(name, new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));

/** Hands data to the visitor as a file, laid out so that it can be read. */
export const saveJson = (name: string, data: unknown): void =>
  saveFile(name, new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));

/** The day of a moment where the visitor is, as file names have it: 2026-11-29. */
export const dayStamp = (at: Date | string = new Date()): string => new Date(at).toLocaleDateString('sv-SE');
