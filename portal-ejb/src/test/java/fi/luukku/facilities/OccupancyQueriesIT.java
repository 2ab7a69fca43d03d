package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Page;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of the demo's facilities, as the staff of their queue see it. */
@ArquillianTest
class OccupancyQueriesIT {
  private static final DayFilter ALL = new DayFilter(Optional.empty(), Optional.empty());

  @Inject private OccupancyQueries queries;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller aino = CaseFixture.someCitizen();

  private LocalDate day;

  @BeforeEach
  void chooseDay() {
    day = reserved.dayIn(5, "sports-hall-a", "council-chamber");
  }

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void tells_who_waits_who_has_it_and_who_fills_in_the_form() {
    Period morning = Reserved.on(day, "10:00", "12:00");
    Receipt waits = reserved.by(aino, "council-chamber", "council-chamber", morning);
    Receipt stands = reserved.by(aino, "meeting-room-silakka", "meeting-room-silakka", morning);
    Period later = Reserved.on(day, "13:00", "14:00");
    reserved.held(aino, "meeting-room-silakka", "meeting-room-silakka", UserGroup.RESIDENT, later);

    FacilityDay chamber = shown("council-chamber");
    assertThat(chamber.open()).containsExactly(Reserved.on(day, "08:00", "21:00"));
    assertThat(chamber.taken()).containsExactly(use(FacilityDay.State.WAITING, morning, waits));
    assertThat(shown("meeting-room-silakka").taken())
        .containsExactly(
            use(FacilityDay.State.RESERVED, morning, stands),
            new FacilityDay.Use(FacilityDay.State.HELD, later, Optional.empty()));
  }

  @Test
  void the_whole_takes_each_of_its_parts() {
    Period evening = Reserved.on(day, "18:00", "20:00");
    Receipt receipt = reserved.by(aino, "sports-hall-a", "sports-hall-a", evening);

    List<FacilityDay> halves =
        page(teemu, ALL, 0, 25).items().stream()
            .filter(one -> one.facility().key().equals("sports-hall-a"))
            .toList();

    assertThat(halves).hasSize(2).allMatch(half -> half.part().name().isPresent());
    assertThat(halves)
        .allSatisfy(
            half ->
                assertThat(half.taken())
                    .contains(use(FacilityDay.State.RESERVED, evening, receipt)));
  }

  @Test
  void pages_and_narrows_by_kind_and_place() {
    Page<FacilityDay> first = page(teemu, ALL, 0, 25);
    Page<FacilityDay> next = page(teemu, ALL, 25, 25);
    assertThat(first.items()).hasSize(25);
    assertThat(first.total()).isEqualTo(25 + next.items().size());
    assertThat(next.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());

    DayFilter rooms = new DayFilter(Optional.of("meeting-room"), Optional.of("Kaupungintalo"));
    assertThat(page(teemu, rooms, 0, 25).items())
        .extracting(one -> one.facility().key())
        .containsExactly("council-chamber", "meeting-room-silakka");
    assertThat(page(teemu, rooms, 99, 25).items()).isEmpty();
  }

  @Test
  void only_staff_of_the_queue_see_it() {
    assertThat(page(CaseFixture.handlerOf("grants"), ALL, 0, 25).items()).isEmpty();
    assertThat(page(CaseFixture.manager(), ALL, 0, 25).items()).hasSize(25);
  }

  private FacilityDay shown(String facility) {
    DayFilter rooms = new DayFilter(Optional.of("meeting-room"), Optional.empty());
    return page(teemu, rooms, 0, 25).items().stream()
        .filter(one -> one.facility().key().equals(facility))
        .findFirst()
        .orElseThrow();
  }

  private Page<FacilityDay> page(Caller staff, DayFilter filter, int first, int size) {
    return asStaff.call(() -> queries.day(staff, filter, day, first, size));
  }

  private static FacilityDay.Use use(FacilityDay.State state, Period time, Receipt receipt) {
    return new FacilityDay.Use(state, time, Optional.of(receipt.number()));
  }
}
