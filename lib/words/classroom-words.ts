import english from '../../locales/en-GB/classroom.json';
import { createWords, type Message } from './words';

/** The keys that exist, so that a wrong one does not compile. */
export type ClassroomKey = keyof typeof english;

/** The words of the classroom around the aid. They speak to staff, in English until somebody translates them. */
export const classroomWords = createWords<Record<ClassroomKey, Message>>('en-GB', english);
