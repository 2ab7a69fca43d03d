package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Authorizations.Principal;
import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.identity.SignedIn;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No right outlives the one it comes from: mandates given by it, invitations, mail. */
@ArquillianTest
class MandateEndsIT {
  private static final Optional<LocalDate> NO_END = Optional.empty();

  @Inject private PartyMandates desk;
  @Inject private MandateInvitations invitations;
  @Inject private MandateBook book;
  @Inject private NationalMandateBook told;
  @Inject private ActingOnBehalf acting;
  @Inject private NationalMandateFixture national;
  @Inject private MailWishes wishes;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;

  private final Caller person = CaseFixture.someCitizen();
  private final Caller invited = CaseFixture.someCitizen();
  private final String address = UUID.randomUUID() + "@example.org";
  private String party;
  private Caller chair;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void an_organisation_with_one_who_manages_its_mandates() {
    for (Caller one : List.of(person, invited)) {
      asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(one)));
    }
    party = book.organisation();
    chair = book.manager(CaseFixture.someCitizen(), party);
  }

  @Test
  void nobody_takes_a_mandate_that_he_has_offered_himself() {
    Caller own = chairOfTheRegister();
    offer(own);
    String token = book.tokenTo(address);

    for (Caller himself : List.of(own, own.himself())) {
      assertThatThrownBy(() -> asCitizen.run(() -> invitations.accept(himself, token)))
          .isInstanceOf(InvitationIsOwn.class);
    }
    assertThat(overview().holders()).hasSize(1);
    asCitizen.run(() -> invitations.accept(invited, token));
  }

  @Test
  void an_invitation_is_in_the_language_of_who_reads_there_or_in_all() {
    offer(chair);
    assertThat(book.languagesTo(address)).containsExactly(Language.FI, Language.SV, Language.EN);

    book.proves(invited, address, Language.SV);
    asCitizen.run(() -> desk.invite(chair, UUID.randomUUID().toString(), booker(), Language.EN));
    assertThat(book.languagesTo(address)).containsExactly(Language.SV);
  }

  @Test
  void an_invitation_leads_nowhere_when_the_register_has_ended_the_right_of_who_sent_it() {
    Caller chairs = chairOfTheRegister();
    offer(chairs);
    national.end(chairs.onBehalf().orElseThrow());

    assertThatThrownBy(
            () -> asCitizen.run(() -> invitations.accept(invited, book.tokenTo(address))))
        .isInstanceOf(InvitationIsOver.class);
  }

  @Test
  void a_mandate_ends_no_later_than_the_one_by_which_it_is_given() {
    LocalDate last = LocalDate.now(TimeSource.LOCAL).plusYears(9);
    Caller lent = book.holder(CaseFixture.someCitizen(), party, true, Optional.of(last));

    for (Optional<LocalDate> until : List.of(Optional.of(last.plusDays(1)), NO_END)) {
      assertThatThrownBy(
              () -> asCitizen.run(() -> desk.invite(lent, "x", bookerUntil(until), Language.FI)))
          .isInstanceOfSatisfying(
              MandateOutlastsGiver.class,
              refused -> {
                assertThat(refused.field()).hasValue("until");
                assertThat(refused.args()).containsExactly(last);
              });
    }
    asCitizen.run(() -> desk.invite(lent, "x", bookerUntil(Optional.of(last)), Language.FI));
  }

  @Test
  void an_invitation_that_is_taken_back_or_answered_is_taken_back_again_in_silence() {
    offer(chair);
    String first = overview().invitations().get(0).id();
    asCitizen.run(() -> desk.takeBack(chair, first));
    asCitizen.run(() -> desk.takeBack(chair, first));

    offer(chair);
    String second = overview().invitations().get(0).id();
    asCitizen.run(() -> invitations.accept(invited, book.tokenTo(address)));
    asCitizen.run(() -> desk.takeBack(chair, second));
    assertThat(overview().holders()).hasSize(2);
    Caller stranger = book.manager(CaseFixture.someCitizen(), book.organisation());
    assertThatThrownBy(() -> asCitizen.run(() -> desk.takeBack(stranger, first)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void mail_of_a_party_goes_on_by_whichever_mandate_holds_and_stops_with_the_last() {
    Caller given = book.manager(person, party);
    Caller registered = chairOfTheRegister();
    asCitizen.run(() -> desk.end(chair, given.onBehalf().orElseThrow().mandate()));
    assertThat(wishes.hasEnded(person.id(), party)).isFalse();

    national.end(registered.onBehalf().orElseThrow());
    assertThat(wishes.hasEnded(person.id(), party)).isTrue();
  }

  @Test
  void a_guardians_right_that_has_ended_is_not_forgotten_when_he_chooses_another_child() {
    String child = UUID.randomUUID().toString();
    OnBehalf first = national.giveToday(person.id(), child, "Lapsi Esimerkki");
    national.end(first);
    national.confirmedDaysAgo(2, first);
    national.giveToday(person.id(), UUID.randomUUID().toString(), "Toinen Esimerkki");

    assertThat(wishes.hasEnded(person.id(), child)).isTrue();
  }

  @Test
  void who_chooses_the_same_child_again_goes_on_in_the_other_sign_in_too() {
    Principal child =
        new Principal(
            Whom.PERSON, UUID.randomUUID().toString(), "Lapsi Esimerkki", Set.of(), "proof");
    OnBehalf first = told.take(person, child);
    OnBehalf again = told.take(person, child);

    for (OnBehalf chosen : List.of(first, again)) {
      asCitizen.run(() -> acting.mustStillHold(person.actingFor(Optional.of(chosen))));
    }
    national.end(again);
    assertThatThrownBy(
            () -> asCitizen.run(() -> acting.mustStillHold(person.actingFor(Optional.of(first)))))
        .isInstanceOf(MandateHasEnded.class);
    OnBehalf later = told.take(person, child);
    asCitizen.run(() -> acting.mustStillHold(person.actingFor(Optional.of(later))));
  }

  @Test
  void a_word_of_the_register_that_is_forgotten_is_not_the_end_of_a_right() {
    OnBehalf forgotten =
        new OnBehalf(NationalMandate.id(UUID.randomUUID().toString()), party, "x", false);

    assertThatThrownBy(
            () ->
                asCitizen.run(() -> acting.mustStillHold(person.actingFor(Optional.of(forgotten)))))
        .isInstanceOf(MandateNotConfirmed.class);
  }

  private NewMandate booker() {
    return bookerUntil(NO_END);
  }

  private NewMandate bookerUntil(Optional<LocalDate> until) {
    return new NewMandate(address, MandateRole.BOOKER, false, until);
  }

  private void offer(Caller manager) {
    asCitizen.run(() -> desk.invite(manager, UUID.randomUUID().toString(), booker(), Language.FI));
  }

  private PartyMandates.Overview overview() {
    return asCitizen.call(() -> desk.overview(chair));
  }

  /** The person, acting for the same organisation as its chair in the national register. */
  private Caller chairOfTheRegister() {
    return person.actingFor(Optional.of(national.chairToday(person.id(), party, MandateBook.NAME)));
  }
}
