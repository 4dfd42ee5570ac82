import AccountSteps from './AccountSteps.astro';
import MoneyPath from './MoneyPath.astro';
import NameAnatomy from './NameAnatomy.astro';
import RegisterTree from './RegisterTree.astro';

/** The pictures of scenario 2, by the names that its lessons use. */
export const scenario2Figures = { AccountSteps, MoneyPath, NameAnatomy, RegisterTree };
