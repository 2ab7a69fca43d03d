/**
 * The people the portal knows: a row each, kept up to date at every sign-in, and how they want to
 * be reached.
 *
 * <p>Contract: {@link fi.luukku.parties.Profile}, {@link fi.luukku.parties.EmailProof}, {@link
 * fi.luukku.parties.PersonalChoices}; {@link fi.luukku.parties.MailWishes} for who writes mail; for
 * whom a person may act: {@link fi.luukku.parties.ActingOnBehalf}, and what for {@link
 * fi.luukku.parties.MandateReach}, by the nation's register {@link
 * fi.luukku.parties.NationalMandates}, by a mandate given here {@link
 * fi.luukku.parties.PartyMandates} and {@link fi.luukku.parties.MandateInvitations}; what the
 * register of organisations knows of a party: {@link fi.luukku.parties.OrganisationLookUp}. Tells
 * of mail that must go out with {@link fi.luukku.parties.EmailToProve} {@link
 * fi.luukku.parties.EmailGivenUp}, {@link fi.luukku.parties.MandateInvited} and {@link
 * fi.luukku.parties.MandateNews}. Ground floor: knows identity and audit alone.
 */
package fi.luukku.parties;
