package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mandates that an association gives: invited, taken, declined, ended. */
@ArquillianTest
class PartyMandatesIT {
  @Inject private PartyMandates desk;
  @Inject private MandateInvitations invitations;
  @Inject private ActingOnBehalf acting;
  @Inject private MandateBook book;
  @Inject private Profile profile;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;
  @Resource private ManagedExecutorService threads;

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
      asCitizen.run(() -> profile.save(one, mailTo(one)));
    }
    party = book.organisation();
    chair = book.manager(person, party);
  }

  @Test
  void who_is_invited_takes_the_mandate_and_may_act_with_what_he_was_given() {
    LocalDate until = LocalDate.now(TimeSource.LOCAL).plusYears(9);
    offer(new NewMandate(address, MandateRole.TREASURER, true, Optional.of(until)));
    assertThat(overview().invitations()).extracting(Invitation::address).containsExactly(address);

    asCitizen.run(() -> invitations.accept(invited, book.tokenTo(address)));

    Mandate given = asCitizen.call(() -> acting.mine(invited)).get(0);
    assertThat(given.party()).isEqualTo(party);
    assertThat(given.role()).isEqualTo(MandateRole.TREASURER);
    assertThat(given.manages()).isTrue();
    assertThat(given.until()).hasValue(until);
    assertThat(overview().holders()).extracting(HeldBy::name).hasSize(2).contains("Aino Esimerkki");
    assertThat(overview().invitations()).isEmpty();
    assertThat(book.toldTo(mail(person))).containsExactly(MandateNews.Kind.ANSWERED);
  }

  @Test
  void a_link_works_once_whoever_brings_it() {
    offer(booker());
    String token = book.tokenTo(address);
    asCitizen.run(() -> invitations.accept(invited, token));

    assertThatThrownBy(
            () -> asCitizen.run(() -> invitations.accept(CaseFixture.someCitizen(), token)))
        .isInstanceOf(InvitationIsOver.class);
    assertThatThrownBy(() -> asCitizen.run(() -> invitations.decline(invited, token)))
        .isInstanceOf(InvitationIsOver.class);
    assertThat(asCitizen.call(() -> invitations.find(invited, token))).isEmpty();
    assertThat(overview().holders()).hasSize(2);
  }

  @Test
  void two_who_bring_one_link_at_one_moment_get_one_mandate() throws Exception {
    offer(booker());
    String token = book.tokenTo(address);
    Caller other = CaseFixture.someCitizen();

    List<Boolean> taken =
        atOnce(
            () -> asCitizen.run(() -> invitations.accept(invited, token)),
            () -> asCitizen.run(() -> invitations.accept(other, token)));

    assertThat(taken).containsExactlyInAnyOrder(true, false);
    assertThat(overview().holders()).hasSize(2);
  }

  @Test
  void who_declines_holds_nothing_and_the_link_is_over() {
    offer(booker());
    String token = book.tokenTo(address);

    asCitizen.run(() -> invitations.decline(invited, token));

    assertThat(asCitizen.call(() -> acting.mine(invited))).isEmpty();
    assertThatThrownBy(() -> asCitizen.run(() -> invitations.accept(invited, token)))
        .isInstanceOf(InvitationIsOver.class);
  }

  @Test
  void an_invitation_that_was_taken_back_or_whose_sender_manages_no_more_leads_nowhere() {
    offer(booker());
    String first = book.tokenTo(address);
    String id = overview().invitations().get(0).id();
    asCitizen.run(() -> desk.takeBack(chair, id));
    assertThatThrownBy(() -> asCitizen.run(() -> invitations.accept(invited, first)))
        .isInstanceOf(InvitationIsOver.class);

    Caller second = book.manager(CaseFixture.someCitizen(), party);
    asCitizen.run(() -> desk.invite(second, "again", booker(), Language.FI));
    asCitizen.run(() -> desk.end(chair, second.onBehalf().orElseThrow().mandate()));
    assertThatThrownBy(
            () -> asCitizen.run(() -> invitations.accept(invited, book.tokenTo(address))))
        .isInstanceOf(InvitationIsOver.class);
  }

  @Test
  void the_same_form_sent_again_sends_one_mail() {
    asCitizen.run(() -> desk.invite(chair, "form", booker(), Language.SV));
    asCitizen.run(() -> desk.invite(chair, "form", booker(), Language.SV));

    assertThat(book.invitationsTo(address)).isEqualTo(1);
    assertThat(overview().invitations()).hasSize(1);
  }

  @Test
  void nobody_invites_more_than_twenty_in_a_day() {
    for (int sent = 0; sent < 20; sent++) {
      offer(booker());
    }
    assertThatThrownBy(() -> offer(booker())).isInstanceOf(TooManyInvitations.class);
  }

  @Test
  void who_holds_a_mandate_already_takes_no_second_one() {
    Caller holder = CaseFixture.someCitizen();
    book.holder(holder, party, false, Optional.empty());
    offer(booker());
    assertThatThrownBy(() -> asCitizen.run(() -> invitations.accept(holder, book.tokenTo(address))))
        .isInstanceOf(MandateHeldAlready.class);
    asCitizen.run(() -> invitations.accept(invited, book.tokenTo(address)));
  }

  @Test
  void who_does_not_manage_mandates_sees_and_changes_none() {
    Caller plain = book.holder(CaseFixture.someCitizen(), party, false, Optional.empty());
    String chairs = chair.onBehalf().orElseThrow().mandate();

    assertThat(asCitizen.call(() -> acting.manages(plain))).isFalse();
    assertThatThrownBy(() -> asCitizen.call(() -> desk.overview(plain)))
        .isInstanceOf(MandateDoesNotReach.class);
    assertThatThrownBy(() -> asCitizen.run(() -> desk.invite(plain, "x", booker(), Language.FI)))
        .isInstanceOf(MandateDoesNotReach.class);
    assertThatThrownBy(() -> asCitizen.run(() -> desk.end(plain, chairs)))
        .isInstanceOf(MandateDoesNotReach.class);
    assertThatThrownBy(() -> asCitizen.call(() -> desk.overview(person)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ids_of_another_party_are_not_there() {
    Caller stranger = book.manager(CaseFixture.someCitizen(), book.organisation());
    offer(booker());
    String offered = overview().invitations().get(0).id();
    String chairs = chair.onBehalf().orElseThrow().mandate();

    assertThatThrownBy(() -> asCitizen.run(() -> desk.end(stranger, chairs)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> desk.takeBack(stranger, offered)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> desk.end(stranger, "no-such-id")))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> invitations.find(invited, offered))).isEmpty();
    assertThat(overview().holders()).hasSize(1);
  }

  @Test
  void the_last_who_manages_stays_until_another_does() {
    String chairs = chair.onBehalf().orElseThrow().mandate();
    assertThatThrownBy(() -> asCitizen.run(() -> desk.end(chair, chairs)))
        .isInstanceOf(LastWhoManages.class);
    assertThatThrownBy(() -> asCitizen.run(() -> desk.end(person, chairs)))
        .isInstanceOf(LastWhoManages.class);

    book.manager(invited, party);
    asCitizen.run(() -> desk.end(chair, chairs));
    asCitizen.run(() -> desk.end(person, chairs));

    assertThat(asCitizen.call(() -> acting.mine(person))).isEmpty();
    assertThatThrownBy(() -> asCitizen.run(() -> acting.mustStillHold(chair)))
        .isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void two_who_end_each_other_at_one_moment_leave_one() throws Exception {
    Caller other = book.manager(invited, party);

    atOnce(
        () -> asCitizen.run(() -> desk.end(chair, other.onBehalf().orElseThrow().mandate())),
        () -> asCitizen.run(() -> desk.end(other, chair.onBehalf().orElseThrow().mandate())));

    long left =
        List.of(person, invited).stream()
            .mapToLong(one -> asCitizen.call(() -> acting.mine(one)).size())
            .sum();
    assertThat(left).isEqualTo(1);
  }

  @Test
  void who_is_ended_by_another_is_told_and_who_gives_up_is_not() {
    Caller other = book.holder(invited, party, false, Optional.empty());
    asCitizen.run(() -> desk.end(chair, other.onBehalf().orElseThrow().mandate()));
    assertThat(book.toldTo(mail(invited))).containsExactly(MandateNews.Kind.ENDED);

    Caller again = book.holder(invited, party, false, Optional.empty());
    asCitizen.run(() -> desk.end(invited, again.onBehalf().orElseThrow().mandate()));
    assertThat(book.toldTo(mail(invited))).hasSize(1);
  }

  @Test
  void a_mandate_that_would_end_before_it_begins_or_never_and_an_address_of_no_shape_are_refused() {
    NewMandate past =
        new NewMandate(address, MandateRole.BOOKER, false, Optional.of(LocalDate.of(2020, 1, 1)));
    NewMandate endless =
        new NewMandate(address, MandateRole.BOOKER, false, Optional.of(LocalDate.of(9999, 1, 1)));
    NewMandate nowhere = new NewMandate("nobody", MandateRole.BOOKER, false, Optional.empty());

    assertThatThrownBy(() -> offer(past)).isInstanceOf(MandateEndsBeforeToday.class);
    assertThatThrownBy(() -> offer(endless)).isInstanceOf(MandateTooLong.class);
    assertThatThrownBy(() -> offer(nowhere)).isInstanceOf(EmailNotValid.class);
  }

  private NewMandate booker() {
    return new NewMandate(address, MandateRole.BOOKER, false, Optional.empty());
  }

  private void offer(NewMandate wanted) {
    asCitizen.run(() -> desk.invite(chair, UUID.randomUUID().toString(), wanted, Language.FI));
  }

  private PartyMandates.Overview overview() {
    return asCitizen.call(() -> desk.overview(chair));
  }

  private static ContactDetails mailTo(Caller one) {
    return new ContactDetails(Optional.of(mail(one)), Optional.empty(), Language.FI);
  }

  private static String mail(Caller one) {
    return one.id() + "@example.org";
  }

  /** Runs both at one moment; whether each came through. */
  private List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Future<Boolean> first = threads.submit(attempt(start, one));
    Future<Boolean> second = threads.submit(attempt(start, other));
    return List.of(first.get(), second.get());
  }

  private static Callable<Boolean> attempt(CyclicBarrier start, Runnable act) {
    return () -> {
      start.await();
      try {
        act.run();
        return true;
      } catch (RuntimeException refused) {
        return false;
      }
    };
  }
}
