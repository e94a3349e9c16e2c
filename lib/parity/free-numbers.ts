/** What English says of two without a number: another language may say two there, and need not. No other number. */
export const freeTwo = /(?<!\p{L})(?:both|either|neither|second|pairs?|couple|twins?|each other)(?!\p{L})/giu;

/** Where English says a number that others leave to the plural, or say as “again”: they need not say it, and no other. */
export const freeToLeave = /(?<!\p{L})(?:(?:the|these|between) two|(?:kept|stored) twice)(?!\p{L})/giu;
