package fi.luukku.owndata;

import fi.luukku.casework.CaseLook;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.Draft;
import fi.luukku.casework.FiledForOther;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.Choices;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.EmailState;
import fi.luukku.parties.Mandate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the portal holds of a person, as it stood at one moment.
 *
 * @param made when
 * @param name as the identity provider gave it
 * @param address as the identity provider gave it last
 * @param cases the latest change first
 * @param looks who has looked at it or acted for him, the latest first
 * @param mandates by which he acts or acted for others
 * @param filedForOthers what he has sent for others
 * @param signed what others have sent and he has signed, the latest first
 */
public record OwnData(
    Instant made,
    String name,
    Optional<PostalAddress> address,
    ContactDetails contact,
    EmailState email,
    Choices choices,
    List<KnownSignIn> signIns,
    List<CaseView> cases,
    List<Draft> drafts,
    List<CaseLook> looks,
    List<Mandate> mandates,
    List<FiledForOther> filedForOthers,
    List<SignedMatters.Row> signed) {

  public OwnData {
    signIns = List.copyOf(signIns);
    cases = List.copyOf(cases);
    drafts = List.copyOf(drafts);
    looks = List.copyOf(looks);
    mandates = List.copyOf(mandates);
    filedForOthers = List.copyOf(filedForOthers);
    signed = List.copyOf(signed);
  }

  /** Never the content: it may stand in a log line. */
  @Override
  public String toString() {
    return "OwnData[" + cases.size() + " cases]";
  }
}
