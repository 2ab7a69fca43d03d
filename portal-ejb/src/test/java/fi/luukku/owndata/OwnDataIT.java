package fi.luukku.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.owndata.ErasureRequests.What;
import fi.luukku.parties.MandateDoesNotReach;
import fi.luukku.parties.NationalMandateFixture;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy of a person's data, and the request to erase them. */
@ArquillianTest
class OwnDataIT {
  private static final NewCase.Contact NO_MAIL =
      new NewCase.Contact(Optional.empty(), Optional.empty(), Language.FI);

  @Inject private OwnDataCopies copies;
  @Inject private ErasureRequests erasure;
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries queries;
  @Inject private Event<SignedIn> signIns;
  @Inject private NationalMandateFixture national;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void somebody_who_has_signed_in() {
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(aino)));
  }

  private Receipt filed(Caller person) {
    return asCitizen.inTransaction(() -> filing.open(person, CaseFixture.pothole()));
  }

  private JsonNode copy() throws Exception {
    OwnData data = asCitizen.call(() -> copies.mine(aino, Language.FI));
    return new ObjectMapper().readTree(OwnDataJson.of(data, Language.FI));
  }

  @Test
  void a_copy_holds_all_of_the_persons_own_and_nothing_of_others() throws Exception {
    String strangers = filed(CaseFixture.someCitizen()).number().value();
    for (int more = 0; more < CitizenCases.PAGE_SIZE + 1; more++) {
      filed(aino);
    }
    Receipt last = filed(aino);
    asStaff.run(() -> queries.one(CaseFixture.handlerOf(CaseFixture.QUEUE), last.number()));

    JsonNode copy = copy();
    assertThat(copy.at("/name").asText()).isEqualTo("Aino Esimerkki");
    assertThat(copy.at("/cases")).hasSize(CitizenCases.PAGE_SIZE + 2);
    assertThat(copy.at("/cases/0/answers/answers/where").asText()).isEqualTo("Rantatie 18");
    assertThat(copy.at("/cases/0/timeline/0/what").asText()).isEqualTo("opened");
    assertThat(copy.at("/seenBy/0/role").asText()).isEqualTo("handler");
    assertThat(copy.at("/seenBy/0/case").asText()).isEqualTo(last.number().value());
    assertThat(copy.toString()).doesNotContain(strangers);
  }

  @Test
  void a_copy_is_the_persons_own_whoever_he_acts_for_and_says_that_he_does() throws Exception {
    String own = filed(aino).number().value();
    Caller forChild = aino.actingFor(Optional.of(national.giveToday(aino.id(), "child", "Onni")));
    String childs = filed(forChild).number().value();

    OwnData data = asCitizen.call(() -> copies.mine(forChild, Language.FI));
    JsonNode copy = new ObjectMapper().readTree(OwnDataJson.of(data, Language.FI));

    assertThat(copy.at("/cases")).hasSize(1);
    assertThat(copy.at("/cases/0/number").asText()).isEqualTo(own);
    assertThat(copy.at("/filedForOthers/0/number").asText()).isEqualTo(childs);
    assertThat(copy.at("/filedForOthers/0/for").asText()).isEqualTo("Onni");
    assertThat(copy.at("/mandates/0/kind").asText()).isEqualTo("national-mandate");
    assertThat(copy.at("/mandates/0/role").asText()).isEqualTo("guardian");
  }

  @Test
  void a_copy_does_not_tell_how_to_reach_the_guardian_who_filed_a_case() throws Exception {
    Caller guardian = CaseFixture.someCitizen();
    filed(guardian.actingFor(Optional.of(national.giveToday(guardian.id(), aino.id(), "Aino"))));

    JsonNode copy = copy();

    assertThat(CaseFixture.pothole().contact().email()).isPresent();
    assertThat(copy.at("/cases")).hasSize(1);
    assertThat(copy.at("/cases/0/email").isNull()).isTrue();
    assertThat(copy.at("/cases/0/phone").isNull()).isTrue();
  }

  @Test
  void nobody_asks_for_erasure_in_the_name_of_another() {
    Caller forChild = aino.actingFor(Optional.of(national.giveToday(aino.id(), "child", "Onni")));
    assertThatThrownBy(
            () -> asCitizen.run(() -> erasure.send(forChild, "once", What.ALL, "", NO_MAIL)))
        .isInstanceOf(MandateDoesNotReach.class);
  }

  @Test
  void a_request_for_erasure_becomes_one_case_in_a_work_queue() {
    String once = UUID.randomUUID().toString();
    Receipt receipt =
        asCitizen.call(() -> erasure.send(aino, once, What.MATTER, "Kuva pois", NO_MAIL));
    Receipt again =
        asCitizen.call(() -> erasure.send(aino, once, What.MATTER, "Kuva pois", NO_MAIL));
    assertThat(again.repeated()).isTrue();
    assertThat(again.number()).isEqualTo(receipt.number());

    CaseView request = asCitizen.call(() -> cases.one(aino, receipt.number()));
    assertThat(request.queueKey()).isEqualTo("advice");
    assertThat(request.answersJson()).contains("data-erasure", "matter", "Kuva pois");
    assertThat(receipt.expectedBy()).contains(asCitizen.call(erasure::answerBy));
  }

  @Test
  void more_words_than_a_request_holds_are_refused() {
    String words = "a".repeat(4001);
    String once = UUID.randomUUID().toString();
    assertThatThrownBy(
            () -> asCitizen.run(() -> erasure.send(aino, once, What.ALL, words, NO_MAIL)))
        .isInstanceOf(WordsTooLong.class);
  }
}
