/**
 * Who is asking. The relying party of Keycloak, the assurance level of a sign-in, and the sign-in
 * session.
 *
 * <p>Contract: {@link fi.luukku.identity.CurrentCaller} tells the rest of the portal who stands
 * behind the request that is being served; {@link fi.luukku.identity.Caller} is what desks take as
 * their first argument; {@link fi.luukku.identity.SignedIn} is fired, inside the transaction that
 * stores the session, when somebody has signed in. Nothing here knows cases, pages or the
 * municipality.
 */
package fi.luukku.identity;
