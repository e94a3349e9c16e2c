const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** The offer of a trust that does not exist, about one decision, with a row of its own. It holds today unless told otherwise. */
export function riversideOffer({ expired = false } = {}) {
  const unknown = (option: string) => ({ option, kind: 'unknown', why: 'Nobody has counted it here.' });
  return {
    trust: 'Riverside Hospitals',
    published: day(expired ? -90 : -4),
    expires: day(expired ? -1 : 90),
    contacts: [{ name: 'Riverside maternity line', phone: '01632 960123', hours: 'Day and night' }],
    topics: { interpreters: 'Ring the maternity line and say your language.' },
    decisions: [
      {
        decision: 'place-of-birth',
        options: [
          { option: 'home', here: true, where: 'At your home, in the Riverside area' },
          {
            option: 'fmu',
            here: false,
            where: 'Otter Lane birth centre',
            contact: { name: 'Otter Lane birth centre', phone: '01632 960125' },
          },
          { option: 'amu', here: true, where: 'The birth centre at Riverside General' },
          { option: 'ou', here: true, where: 'The labour ward at Riverside General' },
          { option: 'decide_later', here: true, where: 'Your community midwife asks again' },
        ],
        rows: [
          {
            id: 'moved-in-labour',
            label: 'Moved to the labour ward',
            who: 'women who planned to give birth there, made up for a test',
            window: 'during labour',
            per: 100,
            had: 'moved',
            not: 'stayed',
            arms: [
              { option: 'home', kind: 'rate', value: 12 },
              unknown('fmu'),
              { option: 'amu', kind: 'rate', value: 15 },
              { option: 'ou', kind: 'notApplicable', why: 'They are there already.' },
              unknown('decide_later'),
            ],
            source: { title: 'A list made up for a test', publisher: 'Riverside Hospitals', date: day(-100) },
          },
        ],
      },
    ],
  };
}
