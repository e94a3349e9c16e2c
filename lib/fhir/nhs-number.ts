import { latinDigits } from '../numbers/latin-digits';

const shape = /^\d{10}$/;

/** The ten digits of an NHS number, however they are spaced; nothing where the check digit (Modulus 11) does not fit. */
export function nhsNumber(typed: string): string | undefined {
  const digits = latinDigits(typed).replace(/[\s-]/g, '');
  if (!shape.test(digits)) return undefined;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : undefined;
}

/** As people read it: 943 476 5919. @param digits ten of them */
export function spaced(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
