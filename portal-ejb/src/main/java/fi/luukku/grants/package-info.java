/**
 * Grants: programmes, application rounds, applications.
 *
 * <p>Contract: {@link fi.luukku.grants.GrantProgrammes} tells what can be applied for; {@link
 * fi.luukku.grants.GrantApplications} keeps the draft and sends it, and then it is a case of {@code
 * casework}. Programmes come from the content folder ({@code grants.yaml}); what is asked is a
 * definition of {@code forms}, and an application stays on the version it was begun with.
 */
package fi.luukku.grants;
