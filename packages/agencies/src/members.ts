/**
 * The bodies that a class means in a province on a day. It is apart from the main door because it needs the administrative units.
 *
 * @packageDocumentation
 */
export { type AgencyMember, listMembers, type ListMembersOptions, type MemberList } from "./list-members.ts";
