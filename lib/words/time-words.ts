import { classroomWords } from './classroom-words';

const { t } = classroomWords;

/** A length of time in words as short as they can be read: "40 s", "4 min 10 s", "1 h 5 min". @param seconds whole */
export function timeWords(seconds: number): string {
  if (seconds < 60) return t('replay.time.seconds', { seconds });
  if (seconds >= 3600)
    return t('replay.time.hours', { hours: Math.floor(seconds / 3600), minutes: Math.floor((seconds % 3600) / 60) });
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? t('replay.time.minutes', { minutes }) : t('replay.time.both', { minutes, seconds: rest });
}

/** When something was first so: "after 4 min 10 s", or "never". @param seconds since the beginning; null for never */
export function whenWords(seconds: number | null): string {
  if (seconds === null) return t('replay.time.never');
  return seconds === 0 ? t('replay.time.start') : t('replay.time.after', { time: timeWords(seconds) });
}

/** The clock of a conversation, which begins at nothing: "04:10", "1:04:10". */
export function clockWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}
