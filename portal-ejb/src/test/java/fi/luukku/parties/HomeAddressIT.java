package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.identity.PostalAddress;
import fi.luukku.identity.SignedIn;
import fi.luukku.owndata.OwnDataCopies;
import fi.luukku.owndata.OwnDataJson;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The address is what the last sign-in brought. */
@ArquillianTest
class HomeAddressIT {
  private static final PostalAddress OLD = new PostalAddress("Rantatie 18", "10999", "Mallikunta");
  private static final PostalAddress NEW = new PostalAddress("Åsvägen 1 B", "10998", "Mallikunta");

  @Inject private Profile profile;
  @Inject private OwnDataCopies copies;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void is_shown_follows_a_move_and_is_forgotten_when_none_comes() {
    signIn(Optional.of(OLD));
    assertThat(address(aino)).contains(OLD);
    signIn(Optional.of(NEW));
    assertThat(address(aino)).contains(NEW);
    signIn(Optional.empty());
    assertThat(address(aino)).isEmpty();
  }

  @Test
  void is_nobody_elses_and_stands_in_the_copy_of_ones_data() {
    signIn(Optional.of(NEW));
    assertThat(address(CaseFixture.someCitizen())).isEmpty();
    String copy = asCitizen.call(() -> OwnDataJson.of(copies.mine(aino, Language.SV), Language.SV));
    assertThat(copy).contains("\"street\" : \"Åsvägen 1 B\"", "\"postalCode\" : \"10998\"");
  }

  private Optional<PostalAddress> address(Caller caller) {
    return asCitizen.call(() -> profile.address(caller));
  }

  private void signIn(Optional<PostalAddress> address) {
    SignedIn somebody =
        new SignedIn(
            aino.id(),
            false,
            "Aino",
            "Esimerkki",
            Optional.empty(),
            address,
            Optional.empty(),
            "/");
    asCitizen.runInTransaction(() -> signIns.fire(somebody));
  }
}
