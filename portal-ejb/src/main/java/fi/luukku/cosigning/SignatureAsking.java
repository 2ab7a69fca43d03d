package fi.luukku.cosigning;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseSigning;
import fi.luukku.casework.CaseToSign;
import fi.luukku.casework.CitizenCases;
import fi.luukku.cosigning.persistence.SignatureRequests;
import fi.luukku.forms.values.ContactValue;
import fi.luukku.identity.Caller;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who sent it, or acts for whom it was sent: sees whom he waits for, and asks another. */
@Stateless
@RolesAllowed("CITIZEN")
public class SignatureAsking {
  /** The page's name of the address. */
  static final String FIELD = "signatory";

  @Inject private SignatureRequests requests;
  @Inject private SignatureDesk desk;
  @Inject private CaseSigning cases;
  @Inject private CitizenCases own;
  @Inject private Profile profile;
  @Inject private Clock clock;

  /**
   * How the signature of a case stands; empty where nobody was asked for one.
   *
   * @throws fi.luukku.shared.NotFound where the case is not the caller's
   */
  public Optional<SignatureRequest> standing(Caller caller, CaseNumber number) {
    own.one(caller, number);
    return requests.latest(number);
  }

  /**
   * Asks another address; the link that was sent before leads nowhere from now on, and the days
   * begin anew.
   *
   * @param typed the address, as it was typed
   * @param formKey made when the form was shown: the same again asks once
   * @throws fi.luukku.shared.NotFound where the case is not the caller's
   * @throws AddressNotValid where it is no address
   * @throws SignatureIsOwn where it is that of who asks
   * @throws fi.luukku.casework.StatusNotPossible where the case awaits no signature
   * @throws TooManySignatureRequests beyond what a case has use for, or a person in a day
   */
  public void askAgain(Caller caller, CaseNumber number, String typed, String formKey) {
    String address = address(typed);
    String id = idOf(number, address, formKey);
    if (requests.knows(id)) {
      own.one(caller, number);
      return;
    }
    cases.askAgain(caller, number);
    CaseToSign matter = cases.get(number);
    mustBeAnothers(caller, address);
    requests.end(number, SignatureState.REPLACED, clock.instant());
    desk.ask(id, caller.id(), address, SignatureDesk.Matter.of(matter));
  }

  private static String address(String typed) {
    return ContactValue.email(typed == null ? "" : typed).value().orElseThrow(AddressNotValid::new);
  }

  private void mustBeAnothers(Caller caller, String address) {
    if (profile
        .details(caller.himself(), Language.FI)
        .email()
        .filter(address::equalsIgnoreCase)
        .isPresent()) {
      throw new SignatureIsOwn(FIELD);
    }
  }

  private static String idOf(CaseNumber number, String address, String formKey) {
    String all = number + "\n" + address + "\n" + formKey;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
