package fi.luukku.cosigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.casework.AwaitsSignature;
import fi.luukku.casework.BackOfficeAnswer;
import fi.luukku.casework.BackOfficeAnswers;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueSearch;
import fi.luukku.casework.QueueSort;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.cosigning.SignatureOffer.Standing;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.owndata.OwnDataCopies;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Sha256;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is sent by the form {@code everything}, and waits for another person's signature. */
@ArquillianTest
class CoSigningIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private CoSigning signing;
  @Inject private SignedMatters signed;
  @Inject private SignatureAsking asking;
  @Inject private SignatureSweep sweep;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries desk;
  @Inject private BackOfficeAnswers backOffice;
  @Inject private OwnDataCopies copies;
  @Inject private SignatureFixture fixture;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller helmi = someone("Helmi Helle");
  private final Caller eino = someone("Eino Esimerkki");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private static Caller someone(String name) {
    return Caller.citizen(UUID.randomUUID().toString(), name, AssuranceLevel.SUBSTANTIAL);
  }

  private CaseNumber filed() {
    return asCitizen.inTransaction(() -> fixture.file(aino));
  }

  private CaseView seen(CaseNumber number) {
    return asCitizen.call(() -> cases.one(aino, number));
  }

  private Standing standing(Caller caller, String token) {
    return asCitizen.call(() -> signing.look(caller, token)).standing();
  }

  private CaseNumber sign(Caller caller, String token) {
    return asCitizen.call(() -> signing.sign(caller, token));
  }

  private long inQueue(CaseNumber number) {
    QueueSearch search =
        new QueueSearch(Optional.empty(), QueueFilter.ALL, Optional.empty(), number.value());
    return asStaff
        .call(
            () ->
                desk.page(
                    CaseFixture.handlerOf(SignatureFixture.QUEUE),
                    search,
                    QueueSort.OLDEST_FIRST,
                    0,
                    5))
        .items()
        .size();
  }

  @Test
  void is_received_and_waits_and_nobody_but_its_sender_knows_of_it() {
    CaseNumber number = filed();

    CaseView view = seen(number);
    assertThat(view.status()).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
    assertThat(view.mayWrite()).isFalse();
    assertThat(view.mayWithdraw()).isTrue();
    assertThat(view.answerBy()).as("promised only once it is signed").isEmpty();
    assertThat(fixture.forwarded(number)).isEmpty();
    assertThat(inQueue(number)).isZero();
    Caller manager = CaseFixture.manager();
    assertThatThrownBy(() -> asStaff.call(() -> desk.one(manager, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.runInTransaction(() -> answer(number)))
        .as("a back office that guesses the number")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> cases.write(aino, number, "Lisään vielä", "form")))
        .isInstanceOf(AwaitsSignature.class);
  }

  private void answer(CaseNumber number) {
    backOffice.land(
        new BackOfficeAnswer.Message(UUID.randomUUID().toString(), number, "Toimi", "Hei"),
        queue -> true);
  }

  @Test
  void the_mail_says_who_asks_and_what_for_and_nothing_that_was_answered() {
    CaseNumber number = filed();

    SignatureNews mail = fixture.last(number);
    assertThat(mail.kind()).isEqualTo(SignatureNews.Kind.REQUESTED);
    assertThat(mail.address()).isEqualTo(SignatureFixture.ADDRESS);
    assertThat(mail.asker()).isEqualTo("Aino Esimerkki");
    assertThat(mail.token().orElseThrow()).matches("[0-9a-f]{32}");
    assertThat(fixture.stored(number)).doesNotContain(mail.token().orElseThrow());
    assertThat(mail.toString()).doesNotContain("@", mail.token().orElseThrow());
  }

  @Test
  void once_signed_it_is_forwarded_with_name_time_and_what_was_signed() throws Exception {
    CaseNumber number = filed();
    String token = fixture.token(number);
    SignatureOffer offer = asCitizen.call(() -> signing.look(helmi, token));
    assertThat(offer.standing()).isEqualTo(Standing.OPEN);
    assertThat(offer.matter().orElseThrow().citizenName()).isEqualTo("Aino Esimerkki");

    assertThat(sign(helmi, token)).isEqualTo(number);

    CaseView view = seen(number);
    TimelineEntry last = view.timeline().get(view.timeline().size() - 1);
    assertThat(view.status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(last.kind()).isEqualTo(TimelineEntry.Kind.SIGNED);
    assertThat(last.actor()).isEqualTo("Helmi Helle");
    assertThat(inQueue(number)).isEqualTo(1);
    JsonNode message = JSON.readTree(fixture.forwarded(number).get(0));
    assertThat(message.path("type").asText()).isEqualTo("fi.luukku.case.submitted.v1");
    JsonNode data = message.path("data");
    assertThat(data.path("status").asText()).isEqualTo("received");
    assertThat(data.path("signature").path("name").asText()).isEqualTo("Helmi Helle");
    assertThat(data.path("signature").path("sha256").asText())
        .as("whoever gets the message can work it out")
        .isEqualTo(
            Sha256.hex(
                JSON.writeValueAsString(data.path("answers")).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(last.text().orElseThrow());
    assertThat(data.toString()).doesNotContain(helmi.id());
    assertThat(fixture.last(number).kind()).isEqualTo(SignatureNews.Kind.RECEIPT);
  }

  @Test
  void who_signed_sees_it_among_his_and_nobody_else_does() {
    CaseNumber number = filed();
    sign(helmi, fixture.token(number));

    assertThat(asCitizen.call(() -> signed.mine(helmi)))
        .extracting(SignedMatters.Row::number)
        .containsExactly(number);
    assertThat(asCitizen.call(() -> signed.one(helmi, number)).matter().answersJson())
        .isEqualTo(seen(number).answersJson());
    assertThatThrownBy(() -> asCitizen.call(() -> signed.one(eino, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(helmi, number)))
        .as("what becomes of it is its sender's")
        .isInstanceOf(NotFound.class);
    fixture.has(helmi, "helmi@example.org");
    assertThat(asCitizen.call(() -> copies.mine(helmi, Language.FI)).signed())
        .as("of his own data")
        .extracting(SignedMatters.Row::number)
        .containsExactly(number);
    assertThat(fixture.audited("signature-looked", number)).isPositive();
  }

  @Test
  void who_sent_it_cannot_sign_it_whoever_he_acts_for() {
    CaseNumber number = filed();
    String token = fixture.token(number);
    Caller forClub = fixture.actingForAClub(aino);

    assertThat(standing(aino, token)).isEqualTo(Standing.OWN);
    assertThatThrownBy(() -> sign(aino, token)).isInstanceOf(SignatureIsOwn.class);
    assertThatThrownBy(() -> sign(forClub, token)).isInstanceOf(SignatureIsOwn.class);
    assertThatThrownBy(() -> asCitizen.run(() -> signing.decline(aino, token, "")))
        .isInstanceOf(SignatureIsOwn.class);
    assertThat(seen(number).status()).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
    assertThat(fixture.forwarded(number)).isEmpty();
  }

  @Test
  void a_weak_sign_in_sees_and_signs_nothing() {
    CaseNumber number = filed();
    String token = fixture.token(number);
    Caller weak = Caller.citizen(helmi.id(), helmi.name(), AssuranceLevel.LOW);

    assertThatThrownBy(() -> standing(weak, token)).isInstanceOf(StrongerSignInNeeded.class);
    assertThatThrownBy(() -> sign(weak, token)).isInstanceOf(StrongerSignInNeeded.class);
    assertThat(seen(number).status()).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
  }

  @Test
  void one_signs_once_however_often_it_is_pressed() {
    CaseNumber number = filed();
    String token = fixture.token(number);
    sign(helmi, token);

    assertThat(sign(helmi, token)).isEqualTo(number);
    assertThatThrownBy(() -> sign(eino, token)).isInstanceOf(SignatureLinkIsOver.class);
    assertThatThrownBy(() -> asCitizen.run(() -> signing.decline(helmi, token, "")))
        .isInstanceOf(SignatureLinkIsOver.class);

    assertThat(standing(helmi, token)).isEqualTo(Standing.SIGNED_BY_YOU);
    assertThat(standing(eino, token)).isEqualTo(Standing.SIGNED);
    assertThat(fixture.forwarded(number)).hasSize(1);
    assertThat(standing(eino, "0".repeat(32))).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void of_two_who_sign_at_the_same_moment_one_has_signed() {
    for (int round = 0; round < 10; round++) {
      CaseNumber number = filed();
      String token = fixture.token(number);
      List<CompletableFuture<Boolean>> both = new ArrayList<>();
      for (Caller caller : List.of(helmi, eino)) {
        both.add(CompletableFuture.supplyAsync(() -> hasSigned(caller, token)));
      }
      assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
      assertThat(fixture.forwarded(number)).hasSize(1);
      assertThat(entries(number, TimelineEntry.Kind.SIGNED)).hasSize(1);
    }
  }

  private boolean hasSigned(Caller caller, String token) {
    try {
      sign(caller, token);
      return true;
    } catch (SignatureLinkIsOver late) {
      return false;
    }
  }

  private Stream<TimelineEntry> entries(CaseNumber number, TimelineEntry.Kind kind) {
    return seen(number).timeline().stream().filter(entry -> entry.kind() == kind);
  }

  @Test
  void who_declines_says_why_and_another_is_asked_by_another_link() {
    CaseNumber number = filed();
    String first = fixture.token(number);
    asCitizen.run(() -> signing.decline(helmi, first, "En ole enää hallituksessa."));

    assertThat(seen(number).status()).isEqualTo(CaseStatus.AWAITING_SIGNATURE);
    assertThat(entries(number, TimelineEntry.Kind.SIGNATURE_DECLINED))
        .extracting(entry -> entry.actor() + ": " + entry.text().orElse(""))
        .containsExactly("Helmi Helle: En ole enää hallituksessa.");
    assertThat(standing(eino, first)).isEqualTo(Standing.DECLINED);

    again(aino, number, "eino@example.org", "form-1");
    again(aino, number, "eino@example.org", "form-1");

    assertThat(fixture.last(number).address()).isEqualTo("eino@example.org");
    assertThat(entries(number, TimelineEntry.Kind.SIGNATURE_ASKED)).hasSize(1);
    assertThat(standing(helmi, first)).isEqualTo(Standing.REPLACED);
    assertThat(sign(eino, fixture.token(number))).isEqualTo(number);
  }

  private void again(Caller caller, CaseNumber number, String address, String form) {
    asCitizen.run(() -> asking.askAgain(caller, number, address, form));
  }

  @Test
  void another_is_asked_by_who_sent_it_alone_at_an_address_that_is_not_his() {
    CaseNumber number = filed();
    fixture.has(aino, "aino@example.org");

    assertThatThrownBy(() -> again(eino, number, "x@example.org", "1"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> asking.standing(eino, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> again(aino, number, "nonsense", "2"))
        .isInstanceOf(AddressNotValid.class);
    assertThatThrownBy(() -> again(aino, number, "Aino@Example.org", "3"))
        .isInstanceOf(SignatureIsOwn.class);
    for (int more = 0; more < 4; more++) {
      again(aino, number, "m" + more + "@example.org", "4");
    }
    assertThatThrownBy(() -> again(aino, number, "n@example.org", "5"))
        .isInstanceOf(TooManySignatureRequests.class);
    assertThat(asCitizen.call(() -> asking.standing(aino, number)).orElseThrow().address())
        .contains("m3@example.org");
    sign(helmi, fixture.token(number));
    assertThatThrownBy(() -> again(aino, number, "o@example.org", "6"))
        .isInstanceOf(StatusNotPossible.class);
  }

  @Test
  void is_reminded_once_and_ends_unsigned_after_its_last_day() {
    CaseNumber number = filed();
    String token = fixture.token(number);
    fixture.age(number, 12);

    while (sweep.sweep()) {}
    while (sweep.sweep()) {}

    assertThat(fixture.last(number).kind()).isEqualTo(SignatureNews.Kind.REMINDED);
    assertThat(fixture.token(number)).as("the link of the first mail").isEqualTo(token);
    assertThat(fixture.count(number, SignatureNews.Kind.REMINDED)).isEqualTo(1);
    assertThat(standing(helmi, token)).isEqualTo(Standing.OPEN);

    fixture.age(number, 3);
    assertThatThrownBy(() -> sign(helmi, token)).isInstanceOf(SignatureLinkIsOver.class);
    while (sweep.sweep()) {}

    CaseView view = seen(number);
    assertThat(view.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(view.outcome()).contains("not_signed");
    assertThat(standing(helmi, token)).isEqualTo(Standing.EXPIRED);
    assertThat(fixture.forwarded(number)).isEmpty();
    assertThat(inQueue(number)).isZero();
  }

  @Test
  void ends_also_where_the_other_has_declined_and_nobody_else_was_asked() {
    CaseNumber number = filed();
    String token = fixture.token(number);
    asCitizen.run(() -> signing.decline(helmi, token, ""));
    fixture.age(number, 15);

    while (sweep.sweep()) {}

    assertThat(seen(number).outcome()).contains("not_signed");
  }

  @Test
  void what_was_withdrawn_is_signed_by_nobody_and_told_to_nobody() {
    CaseNumber number = filed();
    String token = fixture.token(number);

    asCitizen.run(() -> cases.withdraw(aino, number, ""));

    assertThat(standing(helmi, token)).isEqualTo(Standing.WITHDRAWN);
    assertThatThrownBy(() -> sign(helmi, token)).isInstanceOf(SignatureLinkIsOver.class);
    assertThat(fixture.forwarded(number)).isEmpty();
    assertThat(inQueue(number)).isZero();
  }
}
