/**
 * Signature by another person: what is sent by a form that asks for a co-signer waits until he has
 * signed it, and comes to the back office then (docs/adr/0049).
 *
 * <p>Contract, by who comes in:
 *
 * <ul>
 *   <li>who was asked opens the link, signs or declines: {@link fi.luukku.cosigning.CoSigning};
 *   <li>who has signed sees what: {@link fi.luukku.cosigning.SignedMatters};
 *   <li>who sent it sees how it stands, and asks another: {@link
 *       fi.luukku.cosigning.SignatureAsking}.
 * </ul>
 *
 * <p>Tells the mail by {@link fi.luukku.cosigning.SignatureNews}. Knows {@code casework} and {@code
 * forms}.
 */
package fi.luukku.cosigning;
