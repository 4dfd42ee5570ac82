import { z } from 'astro/zod';
import { registerId, slug, text } from './fields.ts';

/** Who works at the desk. Ids are permanent: templates and pages link to them. */
export const ROLES = ['presale', 'aftersale', 'supervisor'] as const;

const duty = z.strictObject({
  /** What is done, in a line of our own words. */
  text: text(80),
  /** Register ids that ask for it; empty where it is ours. */
  register: z.array(registerId()).default([]),
});

const role = z.strictObject({
  /** One of `ROLES`. */
  id: z.enum(ROLES),
  /** Title as a trainee reads it. */
  title: text(12),
  /** What the role is for, in a sentence or two. */
  about: text(160),
  /** What belongs to it, each a line. */
  duties: z.array(duty).min(3),
  /** What does not belong to it, and to whom it goes. */
  passes: z.array(z.strictObject({ what: text(60), to: text(40) })).min(1),
});

/** What a supervisor does next after a shift; `grading/floor` tells which of them a shift asks for. Ids are permanent. */
export const SUPERVISOR_MOVES = [
  'step-in',
  'call-back',
  'distribute',
  'chase',
  'coach',
  'keep',
  'report',
] as const;
/** One of them. */
export type SupervisorMove = (typeof SUPERVISOR_MOVES)[number];

const supervising = z.strictObject({
  /** One of `SUPERVISOR_MOVES`. */
  id: z.enum(SUPERVISOR_MOVES),
  /** What is done, in a few words. */
  title: text(16),
  /** How it is done, and why. */
  says: text(160),
  /** Register ids that ask for it. */
  register: z.array(registerId()).min(1),
});

const moment = z.strictObject({
  /** When in the day, in words: clocks differ from shop to shop. */
  at: text(12),
  /** What happens then, in a few words. */
  title: text(24),
  /** What is done, and why then. */
  says: text(160),
  /** Register ids that ask for it. */
  register: z.array(registerId()).default([]),
});

/** `handbook/roles.yaml`: who does what, how a day runs, whom to ask. */
export const rolesSchema = z.strictObject({
  /** The three roles, in the order in which a shopper meets them. */
  roles: z.array(role).length(ROLES.length),
  /** Where two roles meet: which cases stay, which go on. */
  overlap: z.strictObject({
    /** Why the line runs there. */
    says: text(200),
    /** Stays with the first who took it. */
    stays: z.array(text(60)).min(1),
    /** Goes on to after-sale. */
    goes: z.array(text(60)).min(1),
    register: z.array(registerId()).min(1),
  }),
  /** What a supervisor does after looking at a shift, one entry a move. */
  supervising: z.array(supervising).length(SUPERVISOR_MOVES.length),
  /** A day from coming to leaving, in order. */
  rhythm: z.array(moment).min(4),
  /** Whom to ask about what. */
  asking: z
    .array(
      z.strictObject({
        /** Permanent id. */
        id: slug(),
        /** What one is stuck on. */
        about: text(40),
        /** Whom one asks first. */
        whom: text(30),
        /** What to bring along, and what to tell the shopper meanwhile. */
        how: text(120),
      }),
    )
    .min(3),
});
/** Roles, the day and whom to ask. */
export type Roles = z.output<typeof rolesSchema>;
