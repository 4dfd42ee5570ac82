export {
  conversationOf,
  type FloorSetting,
  floorIn,
  type ShiftTitle,
  shiftsToSee,
  type Visitor,
} from './floor.ts';
