/**
 * The people the portal knows: a row each, kept up to date at every sign-in, and how they want to
 * be reached.
 *
 * <p>Contract: {@link fi.luukku.parties.Profile}; for whom a person may act: {@link
 * fi.luukku.parties.ActingOnBehalf}, and by the nation's register {@link
 * fi.luukku.parties.NationalMandates}. Ground floor: knows identity and audit alone.
 */
package fi.luukku.parties;
