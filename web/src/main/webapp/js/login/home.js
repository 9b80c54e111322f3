// Where each kind of staff begins; the same as StaffMember.home on the server.

const HOMES = [['roleAgent', '/agent'], ['roleSupervisor', '/records'], ['roleAdmin', '/admin']];

export const homeOf = (groups) => HOMES.find(([group]) => groups?.includes(group))?.[1] ?? '/login';
