import type { DayForm, DayOpened, GradedCard, SheetSigned } from '../records/index.ts';
import { $learnerId, openJournal } from './journal.ts';

const add = async (body: Parameters<Awaited<ReturnType<typeof openJournal>>['append']>[1]) => {
  await (await openJournal()).append($learnerId.get(), body);
};

/** Ticks an item of the week by hand. */
export const tickItem = (item: string): Promise<void> => add({ kind: 'week-ticked', item });

/** Takes a tick by hand back; the journal keeps that it was there. */
export const untickItem = (item: string): Promise<void> => add({ kind: 'week-unticked', item });

/** Keeps that a mentor opened a day early, with the name and the reason. */
export const openDay = (opened: DayOpened): Promise<void> => add({ kind: 'day-opened', ...opened });

/** Files the form of a day's end. */
export const fileDay = (form: DayForm): Promise<void> => add({ kind: 'day-filed', ...form });

/** Keeps how well a product was recalled from its card. */
export const gradeCard = (card: GradedCard): Promise<void> => add({ kind: 'card-graded', ...card });

/** Keeps a mentor's sheet as it was signed; the last one is shown. */
export const signSheet = (sheet: SheetSigned): Promise<void> => add({ kind: 'sheet-signed', ...sheet });
