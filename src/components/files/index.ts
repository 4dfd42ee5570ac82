export { dayStamp, saveFile, saveJson, saveText } from './save-file.ts';
