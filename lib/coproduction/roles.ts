/** In which role somebody took part. A role, and never a name. */
export const roles = [
  'woman',
  'voices',
  'partner',
  'community',
  'interpreter',
  'midwife',
  'doctor',
  'otherStaff',
  'researcher',
] as const;

export type Role = (typeof roles)[number];

/** Roles in which somebody speaks as one who uses maternity care. */
export const ofWomen: ReadonlySet<Role> = new Set<Role>(['woman', 'voices']);

/** How an export names a role: one of them, and several. */
export const roleNames: Record<Role, [one: string, several: string]> = {
  woman: ['woman who uses or has used maternity care', 'women who use or have used maternity care'],
  voices: ['woman of a maternity and neonatal voices partnership', 'women of a maternity and neonatal voices partnership'],
  partner: ['partner or relative', 'partners or relatives'],
  community: ['person of a community group or charity', 'people of a community group or charity'],
  interpreter: ['interpreter or translator', 'interpreters or translators'],
  midwife: ['midwife', 'midwives'],
  doctor: ['doctor', 'doctors'],
  otherStaff: ['other member of staff', 'other members of staff'],
  researcher: ['researcher', 'researchers'],
};
