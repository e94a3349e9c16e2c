/** A number that can be read aloud, and pressed where there is something to ring with. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a class="here-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
      {phone}
    </a>
  );
}
