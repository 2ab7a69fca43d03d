package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TextMissing;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.facilities.ReservationApproval.Chosen;
import fi.luukku.facilities.ReservationApproval.Outcome;
import fi.luukku.facilities.ReservationApproval.Result;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Reservations of the council chamber, which needs approval; each test on a day of its own. */
@ArquillianTest
class ReservationApprovalIT {
  private static final String CHAMBER = "council-chamber";

  @Inject private ReservationApproval approval;
  @Inject private HandlerDesk desk;
  @Inject private CitizenCases cases;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void what_is_chosen_is_confirmed_and_waits_no_more() {
    LocalDate day = reserved.dayIn(6, CHAMBER);
    CaseNumber one = reserve(day, "10:00", "11:00");
    CaseNumber other = reserve(day, "12:00", "13:00");

    assertThat(approve(teemu, chosen(one), chosen(other)))
        .containsExactly(new Outcome(one, Result.DONE), new Outcome(other, Result.DONE));

    assertThat(matter(one).status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(waiting()).extracting(row -> row.facts().number()).doesNotContain(one, other);
    assertThatThrownBy(() -> reserve(day, "10:00", "11:00")).isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void what_is_refused_tells_why_and_frees_its_time() {
    LocalDate day = reserved.dayIn(7, CHAMBER);
    CaseNumber number = reserve(day, "10:00", "11:00");

    refuse(teemu, "Sali on valtuuston käytössä.", chosen(number));

    CaseView matter = matter(number);
    assertThat(matter.status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(matter.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).contains("Sali on valtuuston käytössä."));
    assertThat(reserve(day, "10:00", "11:00")).isNotNull();
  }

  @Test
  void each_is_decided_alone_and_told_alone() {
    LocalDate day = reserved.dayIn(8, CHAMBER);
    Chosen changed = chosen(reserve(day, "10:00", "11:00"));
    Chosen cancelled = chosen(reserve(day, "12:00", "13:00"));
    Chosen confirmed = chosen(reserve(day, "14:00", "15:00"));
    Chosen good = chosen(reserve(day, "16:00", "17:00"));
    asStaff.run(() -> desk.take(teemu, changed.number(), changed.revision()));
    asCitizen.run(() -> cases.withdraw(aino, cancelled.number(), ""));
    approve(teemu, confirmed);
    Chosen again = new Chosen(confirmed.number(), confirmed.revision() + 1);

    assertThat(refuse(teemu, "Ei käy.", changed, cancelled, again, good))
        .extracting(Outcome::result)
        .containsExactly(Result.CHANGED, Result.CHANGED, Result.DECIDED, Result.DONE);
    assertThat(matter(changed.number()).status()).isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(matter(confirmed.number()).status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void nothing_happens_without_a_reason_a_choice_or_the_queue() {
    LocalDate day = reserved.dayIn(9, CHAMBER);
    Chosen one = chosen(reserve(day, "10:00", "11:00"));
    Caller anna = CaseFixture.handlerOf("grants");

    assertThatThrownBy(() -> refuse(teemu, "  ", one)).isInstanceOf(TextMissing.class);
    assertThatThrownBy(() -> approve(teemu)).isInstanceOf(NoneChosen.class);
    assertThat(approve(anna, one)).containsExactly(new Outcome(one.number(), Result.ENDED));
    assertThat(asStaff.call(() -> approval.waiting(anna, 0)).items()).isEmpty();
    assertThat(matter(one.number()).status()).isEqualTo(CaseStatus.RECEIVED);
  }

  private List<Outcome> approve(Caller staff, Chosen... chosen) {
    return asStaff.call(() -> approval.approve(staff, List.of(chosen)));
  }

  private List<Outcome> refuse(Caller staff, String reason, Chosen... chosen) {
    return asStaff.call(() -> approval.refuse(staff, List.of(chosen), reason));
  }

  private Chosen chosen(CaseNumber number) {
    return waiting().stream()
        .filter(row -> row.facts().number().equals(number))
        .map(row -> new Chosen(number, row.revision()))
        .findFirst()
        .orElseThrow();
  }

  private List<QueueRow> waiting() {
    return asStaff.call(() -> approval.waiting(teemu, 0)).items();
  }

  private CaseNumber reserve(LocalDate day, String starts, String ends) {
    Receipt receipt = reserved.by(aino, CHAMBER, CHAMBER, Reserved.on(day, starts, ends));
    return receipt.number();
  }

  private CaseView matter(CaseNumber number) {
    return asCitizen.call(() -> cases.one(aino, number));
  }
}
